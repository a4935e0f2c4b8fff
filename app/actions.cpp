#include "app/actions.h"

#include "views/shared/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

/// The menus; those from Look on lie inside View.
enum Menu {
    Incident,
    Edit,
    View,
    Go,
    Tools,
    Help,
    LookMenu,
    TextSizeMenu,
    RowsMenu,
    LanguageMenu,
    menuCount
};

constexpr const char *menuTexts[menuCount] = {
    QT_TRANSLATE_NOOP("muster::Actions", "&Incident"), QT_TRANSLATE_NOOP("muster::Actions", "&Edit"),
    QT_TRANSLATE_NOOP("muster::Actions", "&View"),     QT_TRANSLATE_NOOP("muster::Actions", "&Go"),
    QT_TRANSLATE_NOOP("muster::Actions", "&Tools"),    QT_TRANSLATE_NOOP("muster::Actions", "&Help"),
    QT_TRANSLATE_NOOP("muster::Actions", "&Look"),     QT_TRANSLATE_NOOP("muster::Actions", "&Text size"),
    QT_TRANSLATE_NOOP("muster::Actions", "&Rows"),     QT_TRANSLATE_NOOP("muster::Actions", "L&anguage")};

/// One action: what it is called, where it stands, which keys, and when it can be used.
struct Row
{
    const char *id;
    const char *text; ///< "" for a name that is the same in every language
    const char *icon;
    const char *keys; ///< portable, several parted by a space
    Menu menu;
    When when;
    const char *group; ///< exclusive choice; "toggle" for one that stands alone; "" for none
    bool lineBefore = false;
};

constexpr Row table[] = {
    {"declare", QT_TRANSLATE_NOOP("muster::Actions", "&Declare an incident…"), "flag", "Ctrl+Shift+N",
     Incident, When::Always, ""},
    {"log", QT_TRANSLATE_NOOP("muster::Actions", "&Log an entry"), "plus", "Ctrl+L", Incident,
     When::HasIncident, ""},
    {"when", QT_TRANSLATE_NOOP("muster::Actions", "Say &when it happened"), "clock", "Ctrl+T", Incident,
     When::HasIncident, ""},
    {"severity", QT_TRANSLATE_NOOP("muster::Actions", "Change &severity…"), "warning", "Ctrl+Shift+S",
     Incident, When::HasIncident, "", true},
    {"status", QT_TRANSLATE_NOOP("muster::Actions", "Change s&tatus…"), "refresh", "Ctrl+Shift+T", Incident,
     When::HasIncident, ""},
    {"roles", QT_TRANSLATE_NOOP("muster::Actions", "&Roles…"), "users", "Ctrl+Shift+R", Incident,
     When::HasIncident, ""},
    {"draft", QT_TRANSLATE_NOOP("muster::Actions", "&Draft a customer update"), "mail", "Ctrl+U", Incident,
     When::HasIncident, ""},
    {"update", QT_TRANSLATE_NOOP("muster::Actions", "Record a sent &update…"), "mail", "Ctrl+Shift+U",
     Incident, When::HasIncident, ""},
    {"handOver", QT_TRANSLATE_NOOP("muster::Actions", "&Hand over the case…"), "handoff", "Ctrl+Shift+H",
     Incident, When::HasIncident, ""},
    {"timer", QT_TRANSLATE_NOOP("muster::Actions", "Set a ti&mer…"), "clock", "Ctrl+D", Incident,
     When::HasIncident, ""},
    {"room", QT_TRANSLATE_NOOP("muster::Actions", "Where the r&oom meets…"), "phone", "", Incident,
     When::HasIncident, ""},
    {"rename", QT_TRANSLATE_NOOP("muster::Actions", "Re&name…"), "edit", "F2", Incident, When::HasIncident,
     ""},
    {"digest", QT_TRANSLATE_NOOP("muster::Actions", "Copy &digest for the room"), "copy", "Ctrl+Shift+D",
     Incident, When::HasIncident, "", true},
    {"export", QT_TRANSLATE_NOOP("muster::Actions", "&Export timeline…"), "export", "Ctrl+E", Incident,
     When::HasIncident, ""},
    {"print", QT_TRANSLATE_NOOP("muster::Actions", "&Print the playbook…"), "print", "Ctrl+P", Incident,
     When::HasIncident, ""},
    {"open", QT_TRANSLATE_NOOP("muster::Actions", "&Open file…"), "folder", "Ctrl+O", Incident, When::Always,
     ""},
    {"quit", QT_TRANSLATE_NOOP("muster::Actions", "&Quit"), "", "Ctrl+Q", Incident, When::Always, "", true},

    {"cut", QT_TRANSLATE_NOOP("muster::Actions", "Cu&t"), "", "Ctrl+X", Edit, When::Always, ""},
    {"copy", QT_TRANSLATE_NOOP("muster::Actions", "&Copy"), "copy", "Ctrl+C", Edit, When::Always, ""},
    {"paste", QT_TRANSLATE_NOOP("muster::Actions", "&Paste"), "", "Ctrl+V", Edit, When::Always, ""},
    {"selectAll", QT_TRANSLATE_NOOP("muster::Actions", "Select &all"), "", "Ctrl+A", Edit, When::Always, ""},
    {"find", QT_TRANSLATE_NOOP("muster::Actions", "&Find entries"), "search", "Ctrl+F", Edit,
     When::HasIncident, "", true},

    {"correct", QT_TRANSLATE_NOOP("muster::Actions", "C&orrect entry…"), "edit", "", Edit,
     When::EntrySelected, "", true},
    {"strike", QT_TRANSLATE_NOOP("muster::Actions", "&Strike entry…"), "strike", "", Edit,
     When::EntrySelected, ""},
    {"undoStrike", QT_TRANSLATE_NOOP("muster::Actions", "&Undo strike"), "undo", "Ctrl+Z", Edit,
     When::EntrySelected, ""},
    {"copyEntry", QT_TRANSLATE_NOOP("muster::Actions", "Copy entry &with time"), "copy", "Ctrl+Shift+C", Edit,
     When::EntrySelected, ""},

    {"look-system", QT_TRANSLATE_NOOP("muster::Actions", "As the &system"), "contrast", "", LookMenu,
     When::Always, "look"},
    {"look-light", QT_TRANSLATE_NOOP("muster::Actions", "&Light"), "sun", "", LookMenu, When::Always, "look"},
    {"look-dark", QT_TRANSLATE_NOOP("muster::Actions", "&Dark"), "moon", "", LookMenu, When::Always, "look"},
    {"look-contrast", QT_TRANSLATE_NOOP("muster::Actions", "&High contrast"), "eye", "", LookMenu,
     When::Always, "look"},
    {"text-larger", QT_TRANSLATE_NOOP("muster::Actions", "&Larger"), "", "Ctrl++ Ctrl+=", TextSizeMenu,
     When::Always, ""},
    {"text-smaller", QT_TRANSLATE_NOOP("muster::Actions", "&Smaller"), "", "Ctrl+-", TextSizeMenu,
     When::Always, ""},
    {"text-normal", QT_TRANSLATE_NOOP("muster::Actions", "&Normal"), "", "Ctrl+0", TextSizeMenu, When::Always,
     ""},
    {"rows-comfortable", QT_TRANSLATE_NOOP("muster::Actions", "&Comfortable"), "", "", RowsMenu, When::Always,
     "rows"},
    {"rows-compact", QT_TRANSLATE_NOOP("muster::Actions", "Com&pact"), "", "", RowsMenu, When::Always,
     "rows"},
    {"language-system", QT_TRANSLATE_NOOP("muster::Actions", "As the &system"), "", "", LanguageMenu,
     When::Always, "language"},
    {"language-en", "", "", "", LanguageMenu, When::Always, "language"},
    {"language-zh_CN", "", "", "", LanguageMenu, When::Always, "language"},
    {"utc", QT_TRANSLATE_NOOP("muster::Actions", "Times in &UTC"), "globe", "Ctrl+Shift+G", View,
     When::Always, "toggle", true},
    {"beside", QT_TRANSLATE_NOOP("muster::Actions", "Timeline &beside the page"), "timeline", "F9", View,
     When::Always, "toggle"},
    {"fullScreen", QT_TRANSLATE_NOOP("muster::Actions", "&Full screen"), "", "F11", View, When::Always,
     "toggle"},
    {"wall", QT_TRANSLATE_NOOP("muster::Actions", "&War-room view"), "eye", "Ctrl+Shift+F11", View,
     When::HasIncident, "toggle"},

    {"home", QT_TRANSLATE_NOOP("muster::Actions", "&Incidents"), "home", "Alt+Home", Go, When::Always, ""},
    {"assess", QT_TRANSLATE_NOOP("muster::Actions", "&Assess"), "assess", "Ctrl+1", Go, When::HasIncident,
     ""},
    {"restore", QT_TRANSLATE_NOOP("muster::Actions", "&Restore service"), "restore", "Ctrl+2", Go,
     When::HasIncident, ""},
    {"communicate", QT_TRANSLATE_NOOP("muster::Actions", "&Communicate"), "mail", "Ctrl+3", Go,
     When::HasIncident, ""},
    {"handoff", QT_TRANSLATE_NOOP("muster::Actions", "&Hand off"), "handoff", "Ctrl+4", Go, When::HasIncident,
     ""},
    {"timeline", QT_TRANSLATE_NOOP("muster::Actions", "&Timeline"), "timeline", "Ctrl+6", Go,
     When::HasIncident, ""},
    {"next", QT_TRANSLATE_NOOP("muster::Actions", "&Next active incident"), "", "Ctrl+Tab", Go,
     When::HasOthers, "", true},
    {"where", QT_TRANSLATE_NOOP("muster::Actions", "&Where are we?"), "info", "Ctrl+Shift+W", Go,
     When::HasIncident, ""},
    {"palette", QT_TRANSLATE_NOOP("muster::Actions", "Find a &command…"), "search", "Ctrl+K", Go,
     When::Always, "", true},

    {"rehearse", QT_TRANSLATE_NOOP("muster::Actions", "Play the &rehearsal"), "play", "", Tools, When::Always,
     ""},
    {"backup", QT_TRANSLATE_NOOP("muster::Actions", "&Back up the file…"), "save", "", Tools, When::Always,
     ""},
    {"verify", QT_TRANSLATE_NOOP("muster::Actions", "&Check the file"), "shield", "", Tools, When::Always,
     ""},
    {"shortcuts", QT_TRANSLATE_NOOP("muster::Actions", "Keyboard s&hortcuts…"), "edit", "", Tools,
     When::Always, "", true},
    {"settings", QT_TRANSLATE_NOOP("muster::Actions", "&Settings…"), "settings", "Ctrl+,", Tools,
     When::Always, ""},

    {"keys", QT_TRANSLATE_NOOP("muster::Actions", "&Keys"), "help", "F1", Help, When::Always, ""},
    {"diagnostics", QT_TRANSLATE_NOOP("muster::Actions", "Copy &diagnostics"), "copy", "", Help, When::Always,
     ""},
    {"about", QT_TRANSLATE_NOOP("muster::Actions", "&About Muster"), "info", "", Help, When::Always, ""},
};

QString translated(const char *text) { return QCoreApplication::translate("muster::Actions", text); }

const Row &rowOf(const QAction *action)
{
    return *std::find_if(std::begin(table), std::end(table),
                         [action](const Row &row) { return action->objectName() == QLatin1String(row.id); });
}

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> out;
    for (const QString &one : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        out.append(QKeySequence(one, QKeySequence::PortableText));
    return out;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Row &row : table) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.id));
        action->setShortcuts(sequences(row.keys));
        action->setAutoRepeat(false); // a key that is held acts once
        if (*row.icon)
            action->setIcon(icon(QLatin1String(row.icon)));
        const QString group = QLatin1String(row.group);
        action->setCheckable(!group.isEmpty());
        if (!group.isEmpty() && group != QLatin1String("toggle")) {
            if (!m_groups.contains(group))
                m_groups.insert(group, new QActionGroup(this));
            m_groups.value(group)->addAction(action);
        }
        m_actions.insert(action->objectName(), action);
    }
}

QAction *Actions::of(const char *id) const
{
    QAction *action = m_actions.value(QLatin1String(id));
    Q_ASSERT_X(action, "Actions::of", id);
    return action;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> out;
    for (const Row &row : table)
        out.append(of(row.id));
    return out;
}

QString Actions::plain(const QString &text)
{
    // "&Keys", "Keys(&K)" and "Keys…" are all "Keys".
    static const QRegularExpression tail(QStringLiteral("\\(&.\\)"));
    QString out = text;
    out.remove(tail);
    out.remove(u'&');
    out.remove(QChar(0x2026));
    return out;
}

QString Actions::menuOf(const QAction *action) const
{
    return plain(translated(menuTexts[rowOf(action).menu]));
}
QString Actions::iconOf(const QAction *action) const { return QLatin1String(rowOf(action).icon); }
When Actions::needOf(const QAction *action) const { return rowOf(action).when; }

QList<QKeySequence> Actions::usualKeys(const QAction *action) const { return sequences(rowOf(action).keys); }

void Actions::setKeys(const QMap<QString, QString> &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    for (const Row &row : table) {
        QAction *action = of(row.id);
        const auto own = chosen.constFind(action->objectName());
        if (own == chosen.cend())
            action->setShortcuts(sequences(row.keys));
        else
            action->setShortcut(QKeySequence(*own, QKeySequence::PortableText));
    }
    retell();
}

QString Actions::keysOf(const char *id) const
{
    return of(id)->shortcut().toString(QKeySequence::NativeText);
}

QMenu *Actions::menuFor(int menu, QMenuBar *bar)
{
    if (m_menus.contains(menu))
        return m_menus.value(menu);
    QMenu *made = menu < LookMenu ? bar->addMenu(QString()) : menuFor(View, bar)->addMenu(QString());
    m_menus.insert(menu, made);
    return made;
}

void Actions::fill(QMenuBar *bar)
{
    for (int menu = Incident; menu <= Help; ++menu)
        (void)menuFor(menu, bar);
    for (const Row &row : table) {
        QMenu *menu = menuFor(row.menu, bar);
        if (row.lineBefore)
            menu->addSeparator();
        menu->addAction(of(row.id));
    }
    retell();
}

QList<KeyLine> Actions::keys() const
{
    QList<KeyLine> out;
    for (const Row &row : table) {
        if (of(row.id)->shortcut().isEmpty())
            continue;
        const int group = row.menu < LookMenu ? row.menu : View;
        out.append({plain(translated(menuTexts[group])), plain(of(row.id)->text()), keysOf(row.id)});
    }
    return out;
}

void Actions::settle(bool hasIncident, bool hasOthers, bool entrySelected)
{
    for (const Row &row : table) {
        const bool can = row.when == When::Always || (row.when == When::HasIncident && hasIncident) ||
                         (row.when == When::HasOthers && hasOthers) ||
                         (row.when == When::EntrySelected && entrySelected);
        of(row.id)->setEnabled(can);
    }
}

void Actions::retell()
{
    for (const Row &row : table) {
        if (*row.text)
            of(row.id)->setText(translated(row.text));
        const QString keys = keysOf(row.id);
        const QString words = plain(of(row.id)->text());
        of(row.id)->setToolTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
    }
    of("language-en")->setText(QStringLiteral("English"));
    of("language-zh_CN")->setText(QLocale(QStringLiteral("zh_CN")).nativeLanguageName());
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it)
        it.value()->setTitle(translated(menuTexts[it.key()]));
}

} // namespace muster
