#pragma once

namespace muster {

/// Lets what is chosen through the accessibility bus be chosen as by a click: Qt 6.4 answers "Toggle" with
/// setChecked(), of which nobody hears who waits for clicked() (QAccessibleButton::doAction). Once, before
/// the first window.
void makeButtonsPressable();

} // namespace muster
