#pragma once

#include "views/window/keybinding.h"
#include "views/window/sheet.h"

#include <QMap>

#include <functional>

class QLineEdit;
class QListWidget;

namespace muster {

class KeyField;

/// Where a person chooses which keys do what: found by words or keys, changed at once, warned of what has
/// them already.
class ShortcutsSheet : public Sheet
{
    Q_OBJECT
public:
    /// Gives the bindings as they are now; asked again after every change.
    using Source = std::function<QList<KeyBinding>()>;

    explicit ShortcutsSheet(QWidget *parent = nullptr);

    /// `chosen` are the keys that differ from the usual ones, by action.
    void begin(const Source &source, const QMap<QString, QString> &chosen);
    QWidget *firstField() override;

Q_SIGNALS:
    void changed(const QMap<QString, QString> &chosen);

protected:
    void retell() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void wire();
    void fill();
    void showCurrent();
    QString currentId() const;
    const KeyBinding *binding(const QString &id) const;
    const KeyBinding *ownerOf(const QKeySequence &keys, const QString &otherThan) const;
    void take(const QKeySequence &keys);
    void takeFrom(const QString &other, const QKeySequence &keys);
    void put(const QString &id, const QKeySequence &keys);
    void resetOne();
    void resetAll();
    void tell();

    Source m_source;
    QList<KeyBinding> m_bindings;
    QMap<QString, QString> m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_caption;
    KeyField *m_field;
    InlineMessage *m_warning;
    QPushButton *m_resetOne, *m_resetAll;
    std::function<void()> m_instead; ///< what the warning's button does
};

} // namespace muster
