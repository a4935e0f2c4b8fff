#pragma once

#include <QByteArray>

namespace muster {

/// The whole style of an exported page: light and dark, screen and A4.
QByteArray htmlStyle();

/// The shape that says a severity (1 to 5) without colour, as inline SVG.
QByteArray severityShape(int severity);

} // namespace muster
