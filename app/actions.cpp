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

using namespace actiontable;

namespace {

QString inActions(const char *text) { return QCoreApplication::translate("muster::Actions", text); }

const Row &rowOf(const QAction *action)
{
    return *std::find_if(rows().begin(), rows().end(),
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
    for (const Row &row : rows()) {
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
    for (const Row &row : rows())
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

QString Actions::menuOf(const QAction *action) const { return plain(inActions(textOf(rowOf(action).menu))); }
QString Actions::iconOf(const QAction *action) const { return QLatin1String(rowOf(action).icon); }
When Actions::needOf(const QAction *action) const { return rowOf(action).when; }

QList<QKeySequence> Actions::usualKeys(const QAction *action) const { return sequences(rowOf(action).keys); }

void Actions::setKeys(const QMap<QString, QString> &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    for (const Row &row : rows()) {
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
    for (const Row &row : rows()) {
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
    for (const Row &row : rows()) {
        if (of(row.id)->shortcut().isEmpty())
            continue;
        const int group = row.menu < LookMenu ? row.menu : View;
        out.append({plain(inActions(textOf(group))), plain(of(row.id)->text()), keysOf(row.id)});
    }
    return out;
}

void Actions::settle(bool hasIncident, bool hasOthers, bool entrySelected)
{
    for (const Row &row : rows()) {
        const bool can = row.when == When::Always || (row.when == When::HasIncident && hasIncident) ||
                         (row.when == When::HasOthers && hasOthers) ||
                         (row.when == When::EntrySelected && entrySelected);
        of(row.id)->setEnabled(can);
    }
}

void Actions::retell()
{
    for (const Row &row : rows()) {
        if (*row.text)
            of(row.id)->setText(inActions(row.text));
        const QString keys = keysOf(row.id);
        const QString words = plain(of(row.id)->text());
        of(row.id)->setToolTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
    }
    of("language-en")->setText(QStringLiteral("English"));
    of("language-zh_CN")->setText(QLocale(QStringLiteral("zh_CN")).nativeLanguageName());
    for (auto it = m_menus.cbegin(); it != m_menus.cend(); ++it)
        it.value()->setTitle(inActions(textOf(it.key())));
}

} // namespace muster
