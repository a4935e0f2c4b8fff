#include "models/playbook/playbook.h"

#include <algorithm>

namespace muster {

Message labelOf(Playbook::Mode mode)
{
    return mode == Playbook::Mode::ReadThenDo ? say(QT_TRANSLATE_NOOP("Muster", "Read, then do"))
                                              : say(QT_TRANSLATE_NOOP("Muster", "Do, then confirm"));
}

QString keyOf(Playbook::Mode mode)
{
    return mode == Playbook::Mode::ReadThenDo ? QStringLiteral("read-then-do")
                                              : QStringLiteral("do-then-confirm");
}

int Playbook::checkCount() const
{
    qsizetype count = 0;
    for (const Section &section : sections)
        count += std::count_if(section.checks.cbegin(), section.checks.cend(),
                               [](const Check &check) { return !check.pause; });
    return static_cast<int>(count);
}

} // namespace muster
