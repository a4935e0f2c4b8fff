#include "app/pagekeys.h"

#include <QCoreApplication>
#include <QHash>

namespace muster {

namespace {

/// Where a key means what it means.
enum KeyPlace { Home, Assess, Restore, HandingOff, Timeline, Log, Window, placeCount };

constexpr const char *placeTexts[placeCount] = {
    QT_TRANSLATE_NOOP("muster::PageKeys", "On this page: Incidents"),
    QT_TRANSLATE_NOOP("muster::PageKeys", "On this page: Assess"),
    QT_TRANSLATE_NOOP("muster::PageKeys", "On this page: Restore"),
    QT_TRANSLATE_NOOP("muster::PageKeys", "On this page: Hand off"),
    QT_TRANSLATE_NOOP("muster::PageKeys", "On this page: Timeline"),
    QT_TRANSLATE_NOOP("muster::PageKeys", "New entry"),
    QT_TRANSLATE_NOOP("muster::PageKeys", "Window")};

/// One key of a part of the window.
struct Row
{
    KeyPlace place;
    const char *words;
    const char *keys;
};

constexpr Row table[] = {
    {Home, QT_TRANSLATE_NOOP("muster::PageKeys", "Declare what was typed"), "Enter"},
    {Home, QT_TRANSLATE_NOOP("muster::PageKeys", "Next field, next incident"), "Tab"},
    {Home, QT_TRANSLATE_NOOP("muster::PageKeys", "Choose a severity"), "← →"},
    {Assess, QT_TRANSLATE_NOOP("muster::PageKeys", "Go through the answers"), "← →"},
    {Assess, QT_TRANSLATE_NOOP("muster::PageKeys", "Give this answer"), "Space"},
    {Assess, QT_TRANSLATE_NOOP("muster::PageKeys", "Next question"), "Tab"},
    {Restore, QT_TRANSLATE_NOOP("muster::PageKeys", "Go through the checks"), "↑ ↓"},
    {Restore, QT_TRANSLATE_NOOP("muster::PageKeys", "Confirm the check, or undo it"), "Space"},
    {Restore, QT_TRANSLATE_NOOP("muster::PageKeys", "Not applicable"), "N"},
    {Restore, QT_TRANSLATE_NOOP("muster::PageKeys", "Blocked"), "B"},
    {Restore, QT_TRANSLATE_NOOP("muster::PageKeys", "Confirm with another response"), "E"},
    {Restore, QT_TRANSLATE_NOOP("muster::PageKeys", "Go on without all, at a pause point"), "O"},
    {Restore, QT_TRANSLATE_NOOP("muster::PageKeys", "First check, last check"), "Home / End"},
    {HandingOff, QT_TRANSLATE_NOOP("muster::PageKeys", "Hand over the brief, in its text"), "Ctrl+Enter"},
    {HandingOff, QT_TRANSLATE_NOOP("muster::PageKeys", "Go through the deadlines"), "↑ ↓"},
    {HandingOff, QT_TRANSLATE_NOOP("muster::PageKeys", "Say that it is done"), "Enter"},
    {HandingOff, QT_TRANSLATE_NOOP("muster::PageKeys", "Give it another time"), "M"},
    {HandingOff, QT_TRANSLATE_NOOP("muster::PageKeys", "Set a timer"), "N"},
    {Timeline, QT_TRANSLATE_NOOP("muster::PageKeys", "Go through the entries"), "↑ ↓"},
    {Timeline, QT_TRANSLATE_NOOP("muster::PageKeys", "First entry, last entry"), "Home / End"},
    {Timeline, QT_TRANSLATE_NOOP("muster::PageKeys", "Details of the entry"), "Enter"},
    {Timeline, QT_TRANSLATE_NOOP("muster::PageKeys", "Correct the entry"), "E"},
    {Timeline, QT_TRANSLATE_NOOP("muster::PageKeys", "Say when it really happened"), "T"},
    {Timeline, QT_TRANSLATE_NOOP("muster::PageKeys", "Strike the entry"), "S"},
    {Timeline, QT_TRANSLATE_NOOP("muster::PageKeys", "Change who may read it"), "A"},
    {Timeline, QT_TRANSLATE_NOOP("muster::PageKeys", "Close the details"), "Esc"},
    {Log, QT_TRANSLATE_NOOP("muster::PageKeys", "Log the entry"), "Enter"},
    {Log, QT_TRANSLATE_NOOP("muster::PageKeys", "New line"), "Shift+Enter"},
    {Log, QT_TRANSLATE_NOOP("muster::PageKeys", "Note"), "Alt+1"},
    {Log, QT_TRANSLATE_NOOP("muster::PageKeys", "Action"), "Alt+2"},
    {Log, QT_TRANSLATE_NOOP("muster::PageKeys", "Decision"), "Alt+3"},
    {Log, QT_TRANSLATE_NOOP("muster::PageKeys", "Observation"), "Alt+4"},
    {Log, QT_TRANSLATE_NOOP("muster::PageKeys", "Call"), "Alt+5"},
    {Log, QT_TRANSLATE_NOOP("muster::PageKeys", "Follow-up"), "Alt+6"},
    {Log, QT_TRANSLATE_NOOP("muster::PageKeys", "Back to the page"), "Esc"},
    {Window, QT_TRANSLATE_NOOP("muster::PageKeys", "Open the menu bar"), "F10"},
};

QString keyWords(const char *text) { return QCoreApplication::translate("muster::PageKeys", text); }

KeyLine lineOf(const Row &row)
{
    return {keyWords(placeTexts[row.place]), keyWords(row.words), QString::fromUtf8(row.keys)};
}

bool isLetter(const char *keys) { return keys[1] == '\0'; }

/// Whether no action could have these keys beside the part that keeps them.
bool isKept(const Row &row)
{
    const QLatin1String keys(row.keys);
    return row.place == Window || keys.startsWith(QLatin1String("Alt+"));
}

} // namespace

QList<KeyLine> pageKeys(const QString &page, bool letters)
{
    static const QHash<QString, KeyPlace> places{{QStringLiteral("home"), Home},
                                                 {QStringLiteral("assess"), Assess},
                                                 {QStringLiteral("restore"), Restore},
                                                 {QStringLiteral("handoff"), HandingOff},
                                                 {QStringLiteral("timeline"), Timeline}};
    const KeyPlace place = places.value(page, placeCount);
    QList<KeyLine> out;
    for (const Row &row : table) {
        const bool here = row.place == place || (row.place == Log && place != Home);
        if (here && (letters || !isLetter(row.keys)))
            out.append(lineOf(row));
    }
    return out;
}

QList<KeyLine> fixedKeys()
{
    QList<KeyLine> out;
    for (const Row &row : table) {
        if (isKept(row))
            out.append(lineOf(row));
    }
    return out;
}

} // namespace muster
