#pragma once

class QWidget;

namespace muster {

/// The focus goes to what comes next inside `front` and round again: what is behind the veil is not to be
/// reached by Tab.
void moveFocusWithin(const QWidget *front, bool next);

} // namespace muster
