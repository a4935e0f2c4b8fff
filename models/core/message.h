#pragma once

#include <QString>
#include <QStringList>

namespace muster {

/// A sentence kept as its English source and its arguments, so that the reader's language is chosen when it
/// is read.
struct Message
{
    QByteArray source; ///< with %1, %2 ... and %n; found by lupdate in the context "Muster"
    QStringList args;
    int count = -1; ///< what %n stands for; -1 where there is no number

    friend bool operator==(const Message &, const Message &) = default;
};

/// `say(QT_TRANSLATE_NOOP("Muster", "The file %1 is not a workspace."), path)`
template <typename... Args>
Message say(const char *source, const Args &...args)
{
    return {QByteArray(source), {QString(args)...}, -1};
}

/// `sayN(QT_TRANSLATE_N_NOOP("Muster", "%n entries"), 3)`
template <typename... Args>
Message sayN(const char *source, int count, const Args &...args)
{
    return {QByteArray(source), {QString(args)...}, count};
}

} // namespace muster
