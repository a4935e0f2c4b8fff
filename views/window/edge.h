#pragma once

#include "views/shared/tokens.h"

#include <QRect>

class QPainter;

namespace muster {

/// The edge at the left of a banner: the severity's fill; neutral when it is over; violet and hatched in an
/// exercise.
void paintEdge(QPainter *painter, const QRect &edge, int severity, bool over, bool exercise,
               const Tokens &tokens);

} // namespace muster
