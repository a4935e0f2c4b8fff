#pragma once

#include "models/playbook/playbook.h"

namespace muster {

/// A playbook and the Markdown it was read from, which is what an incident keeps a copy of.
struct ShelvedPlaybook
{
    Playbook book;
    QByteArray markdown;
};

/// The playbooks that the program carries, in "en" or "zh_CN", in the order of their files.
Result<QList<ShelvedPlaybook>> carriedPlaybooks(const QString &language);

} // namespace muster
