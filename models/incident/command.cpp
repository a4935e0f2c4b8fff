#include "models/incident/command.h"

namespace muster {

Id incidentOf(const Command &command)
{
    return std::visit([](const auto &c) { return c.incident; }, command);
}

Id targetOf(const Command &command)
{
    struct Target
    {
        Id operator()(const Correct &c) const { return c.entry; }
        Id operator()(const SetAudience &c) const { return c.entry; }
        Id operator()(const Erase &c) const { return c.entry; }
        Id operator()(const Withdraw &c) const { return c.event; }
        Id operator()(const Declare &) const { return {}; }
        Id operator()(const LogEntry &) const { return {}; }
        Id operator()(const SetSeverity &) const { return {}; }
        Id operator()(const SetStatus &) const { return {}; }
        Id operator()(const AssignRole &) const { return {}; }
        Id operator()(const SendUpdate &) const { return {}; }
        Id operator()(const Rename &) const { return {}; }
        Id operator()(const ShareDigest &) const { return {}; }
        Id operator()(const ImportRecords &) const { return {}; }
        Id operator()(const FinishImport &) const { return {}; }
    };
    return std::visit(Target{}, command);
}

} // namespace muster
