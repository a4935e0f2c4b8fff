#pragma once

#include "app/actiontable.h"
#include "views/window/keyssheet.h"

#include <QAction>
#include <QHash>
#include <QMap>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace muster {

/// Every action of the window, from one table: menus, keys, the keys sheet and the palette are made of it.
class Actions : public QObject
{
    Q_OBJECT
public:
    /// Without words and menus until `fill`.
    explicit Actions(QObject *parent = nullptr);

    /// The action of this id; the id must be in the table.
    QAction *of(const char *id) const;
    /// Whether there is such an action.
    bool has(const QString &id) const { return m_actions.contains(id); }
    QList<QAction *> all() const;

    void fill(QMenuBar *bar);
    /// The menu an action stands in, and its own words, without mnemonics and dots.
    QString menuOf(const QAction *action) const;
    static QString plain(const QString &text);
    QString iconOf(const QAction *action) const;
    /// What it needs to make sense.
    When needOf(const QAction *action) const;
    /// The keys it has when nobody chose others.
    QList<QKeySequence> usualKeys(const QAction *action) const;
    /// The keys a person chose, by action: portable text, empty for none. All others get their usual ones.
    void setKeys(const QMap<QString, QString> &chosen);
    /// The first of its keys as it is written on this platform; empty if there is none.
    QString keysOf(const char *id) const;
    /// Every key there is, by menu, as they are written on this platform.
    QList<KeyLine> keys() const;
    /// What is there now; actions whose need is not met are disabled.
    void settle(bool hasIncident, bool hasOthers, bool entrySelected);
    /// Puts the words in the window's language.
    void retell();

private:
    QMenu *menuFor(int menu, QMenuBar *bar);

    QHash<QString, QAction *> m_actions;
    QMap<QString, QString> m_chosen; ///< the keys of a person
    QHash<QString, QActionGroup *> m_groups;
    QHash<int, QMenu *> m_menus;
};

} // namespace muster
