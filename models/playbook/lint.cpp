#include "models/playbook/playbook.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

// Gawande, The Checklist Manifesto: five to nine lines, and no more than ninety seconds between two pauses.
constexpr int mostChecks = 9;
constexpr int mostSeconds = 90;
constexpr int mostMemory = 5;

// IReST, reading aloud (Trauzettel-Klosinski and Dietz 2012): 228 English words, 255 Chinese characters a
// minute.
constexpr double wordsPerSecond = 228.0 / 60;
constexpr double hanPerSecond = 255.0 / 60;

double secondsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}%]+"));
    const auto han = std::count_if(text.cbegin(), text.cend(),
                                   [](QChar c) { return c.script() == QChar::Script_Han && c.isLetter(); });
    QString rest = text;
    for (QChar &c : rest) {
        if (c.script() == QChar::Script_Han)
            c = u' ';
    }
    return static_cast<double>(han) / hanPerSecond +
           static_cast<double>(rest.split(between, Qt::SkipEmptyParts).size()) / wordsPerSecond;
}

/// Whether a response says no more than that somebody did something.
bool isEmptyWord(const QString &response)
{
    static const QStringList words{
        QStringLiteral("done"),     QStringLiteral("ok"),        QStringLiteral("okay"),
        QStringLiteral("yes"),      QStringLiteral("checked"),   QStringLiteral("complete"),
        QStringLiteral("finished"), QStringLiteral("completed"), QStringLiteral("confirmed"),
        QStringLiteral("完成"),     QStringLiteral("已完成"),    QStringLiteral("确认"),
        QStringLiteral("已确认"),   QStringLiteral("已检查"),    QStringLiteral("好"),
        QStringLiteral("是"),       QStringLiteral("做完")};
    QString plain = response.trimmed().toLower();
    while (!plain.isEmpty() && !plain.back().isLetter())
        plain.chop(1);
    return words.contains(plain);
}

void lintSection(const Playbook::Section &section, QList<Message> &found)
{
    const auto count =
        static_cast<int>(std::count_if(section.checks.cbegin(), section.checks.cend(),
                                       [](const Playbook::Check &check) { return !check.pause; }));
    if (count > mostChecks)
        found.append(sayN(QT_TRANSLATE_N_NOOP(
                              "Muster", "“%1” has %n checks; make two sections of it, with at most 9 each."),
                          count, section.title));
    if (const int seconds = readingSeconds(section); seconds > mostSeconds)
        found.append(sayN(
            QT_TRANSLATE_N_NOOP("Muster", "“%1” takes %n seconds to read; more than 90 lose the listener."),
            seconds, section.title));
    for (const Playbook::Check &check : section.checks) {
        if (!check.pause && isEmptyWord(check.response))
            found.append(
                say(QT_TRANSLATE_NOOP("Muster", "The response of “%1” is only “%2”; name what can be "
                                                "seen or measured when it is so."),
                    check.challenge, check.response));
    }
}

} // namespace

int readingSeconds(const Playbook::Section &section)
{
    double seconds = 0;
    for (const Playbook::Check &check : section.checks)
        seconds += secondsOf(check.challenge) + secondsOf(check.response) + secondsOf(check.how);
    return qRound(seconds);
}

QList<Message> lint(const Playbook &playbook)
{
    QList<Message> found;
    if (playbook.approved.isEmpty())
        found.append(say(QT_TRANSLATE_NOOP(
            "Muster", "It does not say when it was approved; write “approved: 2026-11-02” at its top.")));
    if (playbook.memory.size() > mostMemory)
        found.append(sayN(
            QT_TRANSLATE_N_NOOP("Muster", "There are %n things to know by heart; nobody keeps more than 5."),
            static_cast<int>(playbook.memory.size())));
    for (const Playbook::Section &section : playbook.sections)
        lintSection(section, found);
    return found;
}

} // namespace muster
