#pragma once

namespace muster::cli {

/// Gives a program that was started with standard streams closed something to stand in for them. Without it
/// the first file that is opened, which is the workspace, would be standard input. Input is then empty, and
/// output fails.
void holdStandardStreams();

} // namespace muster::cli
