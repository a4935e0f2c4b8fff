#pragma once

#include "app/cli/verbs.h"

namespace muster::cli {

/// Turns a subcommand into what a Verb runs. `otherwise` is what --json prints when the input could not be
/// understood at all.
std::function<int(Call &)> runs(Result<int> (*verb)(Call &), const QJsonObject &otherwise = {});

// Options that several commands share.
Option by();
Option at();
Option reason();
Option via();
Option recordedBy();
Option zone();
Option audienceOption();
Option kindOption(const char *values);

/// The subcommands that walk an incident through assessing, restoring, approving and handing off.
QList<Verb> walkVerbs();
/// The subcommands for what the room makes of it and who leads.
QList<Verb> situationVerbs();
/// What customers read.
QList<Verb> commsVerbs();

} // namespace muster::cli
