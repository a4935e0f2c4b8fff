#include "views/window/shortcutssheet.h"

#include "views/shared/inlinemessage.h"
#include "views/window/keyfield.h"
#include "views/window/shortcutdelegate.h"
#include "views/words/match.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace muster {

namespace {

QString nativeOf(const KeyBinding &binding)
{
    return binding.keys.isEmpty() ? QString() : binding.keys.constFirst().toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsSheet::ShortcutsSheet(QWidget *parent)
    : Sheet(QStringLiteral("shortcutsSheet"), parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_caption(nullptr)
    , m_field(new KeyField)
    , m_warning(new InlineMessage)
    , m_resetOne(new QPushButton)
    , m_resetAll(new QPushButton)
{
    build();
    wire();
    ShortcutsSheet::retell(); // not virtual yet
}

void ShortcutsSheet::begin(const Source &source, const QMap<QString, QString> &chosen)
{
    m_source = source;
    m_chosen = chosen;
    m_bindings = source();
    m_search->clear();
    fill();
}

QWidget *ShortcutsSheet::firstField() { return m_search; }

void ShortcutsSheet::fill()
{
    const QString typed = m_search->text().trimmed(), before = currentId();
    m_list->clear();
    QString group;
    for (const KeyBinding &one : std::as_const(m_bindings)) {
        const QString keys = nativeOf(one);
        if (one.id.isEmpty() || !matchRank(typed, one.words + u' ' + one.group + u' ' + keys))
            continue;
        if (one.group != group) {
            group = one.group;
            (new QListWidgetItem(group, m_list))->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(one.words, m_list);
        item->setData(ShortcutDelegate::idRole, one.id);
        item->setData(ShortcutDelegate::keysRole, keys);
        item->setData(ShortcutDelegate::changedRole, one.isChanged());
        QString aloud = keys.isEmpty() ? tr("%1: no keys").arg(one.words)
                                       : tr("%1: %2", "action: its keys").arg(one.words, keys);
        if (one.isChanged())
            aloud = tr("%1, changed", "an action and its keys").arg(aloud);
        item->setData(Qt::AccessibleTextRole, aloud);
        if (one.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 1)
        m_list->setCurrentRow(1);
    showCurrent();
}

QString ShortcutsSheet::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(ShortcutDelegate::idRole).toString() : QString();
}

const KeyBinding *ShortcutsSheet::binding(const QString &id) const
{
    const auto found = std::find_if(m_bindings.cbegin(), m_bindings.cend(),
                                    [&](const KeyBinding &one) { return one.id == id; });
    return id.isEmpty() || found == m_bindings.cend() ? nullptr : &*found;
}

const KeyBinding *ShortcutsSheet::ownerOf(const QKeySequence &keys, const QString &otherThan) const
{
    const auto found = std::find_if(m_bindings.cbegin(), m_bindings.cend(), [&](const KeyBinding &one) {
        return one.keys.contains(keys) && (one.id.isEmpty() || one.id != otherThan);
    });
    return keys.isEmpty() || found == m_bindings.cend() ? nullptr : &*found;
}

void ShortcutsSheet::showCurrent()
{
    m_warning->hide();
    m_instead = nullptr;
    tell();
}

void ShortcutsSheet::take(const QKeySequence &keys)
{
    m_warning->hide();
    m_instead = nullptr;
    const QString id = currentId();
    if (!KeyField::canStand(keys)) {
        m_warning->say(
            InlineMessage::Kind::Warning,
            tr("Only function keys can stand alone, or typing would set things off. Add Ctrl or Alt."));
        m_warning->show();
        return;
    }
    const KeyBinding *owner = ownerOf(keys, id);
    if (!owner)
        return put(id, keys);
    const QString sentence = tr("%1 already does this: %2.", "keys, action")
                                 .arg(keys.toString(QKeySequence::NativeText), owner->words);
    m_warning->say(InlineMessage::Kind::Warning, sentence,
                   owner->id.isEmpty() ? QString() : tr("Take it from there"));
    if (!owner->id.isEmpty())
        m_instead = [this, other = owner->id, keys] { takeFrom(other, keys); };
    m_warning->show();
}

void ShortcutsSheet::takeFrom(const QString &other, const QKeySequence &keys)
{
    m_chosen.insert(other, QString());
    put(currentId(), keys);
    m_field->setFocus(Qt::OtherFocusReason);
}

void ShortcutsSheet::put(const QString &id, const QKeySequence &keys)
{
    const KeyBinding *one = binding(id);
    if (!one)
        return;
    const QKeySequence usual = one->usual.isEmpty() ? QKeySequence() : one->usual.constFirst();
    // What is as usual is not written down: when the usual changes, it changes along.
    if (keys == usual)
        m_chosen.remove(id);
    else
        m_chosen.insert(id, keys.toString(QKeySequence::PortableText));
    Q_EMIT changed(m_chosen);
    m_bindings = m_source();
    fill();
}

void ShortcutsSheet::resetOne()
{
    const KeyBinding *one = binding(currentId());
    if (one)
        take(one->usual.isEmpty() ? QKeySequence() : one->usual.constFirst());
}

void ShortcutsSheet::resetAll()
{
    m_chosen.clear();
    Q_EMIT changed(m_chosen);
    m_bindings = m_source();
    fill();
}

} // namespace muster
