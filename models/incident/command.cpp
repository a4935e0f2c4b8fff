#include "models/incident/command.h"

namespace muster {

Id incidentOf(const Command &command)
{
    return std::visit(
        [](const auto &c) -> Id {
            if constexpr (requires { c.incident; })
                return c.incident;
            else
                return {};
        },
        command);
}

bool isOfOrganisation(const Command &command)
{
    return std::visit(
        [](const auto &c) {
            return !requires { c.incident; };
        },
        command);
}

Id targetOf(const Command &command)
{
    return std::visit(
        [](const auto &c) -> Id {
            if constexpr (requires { c.entry; })
                return c.entry;
            else if constexpr (requires { c.event; })
                return c.event;
            else
                return {};
        },
        command);
}

} // namespace muster
