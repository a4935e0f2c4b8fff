#include "views/palette/commandpalette.h"

#include "views/palette/offerdelegate.h"
#include "views/words/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

Q_DECLARE_METATYPE(muster::Offer)

namespace muster {

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_where(nullptr)
    , m_none(nullptr)
    , m_counts(nullptr)
    , m_list(new QListWidget)
    , m_move(nullptr)
    , m_run(nullptr)
    , m_close(nullptr)
{
    build();
    retell();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::follow);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::tellCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::chooseCurrent);
}

void CommandPalette::begin(const QList<Offer> &offers, const QStringList &recent, const QString &where,
                           const Search &search)
{
    m_offers = offers;
    m_recent = recent;
    m_search = search;
    m_where->setText(where);
    m_field->clear();
    follow();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::follow()
{
    const QString typed = m_field->text().trimmed();
    QList<Shelf> shelves = shelve(m_offers, typed, m_recent);
    if (m_search && !typed.isEmpty()) {
        if (const QList<Offer> found = m_search(typed); !found.isEmpty()) {
            const bool behind = !shelves.isEmpty() && shelves.constLast().head == Shelf::Head::NotNow;
            shelves.insert(shelves.size() - (behind ? 1 : 0), {Shelf::Head::Entries, found});
        }
    }
    m_list->clear();
    for (const Shelf &shelf : std::as_const(shelves))
        addShelf(shelf);
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    m_wish = listHeight();
    m_list->setMinimumHeight(qMin(m_wish, OfferDelegate::headHeight() + OfferDelegate::rowHeight()));
    m_list->setMaximumHeight(m_wish);
    m_list->setCurrentRow(-1);
    step(+1);
    m_list->scrollToTop();
    tellCounts();
    tellCurrent();
    updateGeometry();
}

bool CommandPalette::canChoose(int row) const
{
    const QVariant held = m_list->item(row)->data(OfferDelegate::offerRole);
    return held.isValid() && held.value<Offer>().whyNot.isEmpty();
}

void CommandPalette::step(int by)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int tries = 0; tries < count; ++tries) {
        row = row < 0 && by < 0 ? count - 1 : (row + by + count) % count;
        if (canChoose(row)) {
            m_list->setCurrentRow(row);
            // The head above belongs to the first one.
            m_list->scrollToItem(m_list->item(row > 0 && !canChoose(row - 1) ? row - 1 : row));
            m_list->scrollToItem(m_list->item(row));
            return;
        }
    }
}

void CommandPalette::chooseCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && canChoose(row))
        Q_EMIT chosen(m_list->item(row)->data(OfferDelegate::offerRole).value<Offer>().id);
}

bool CommandPalette::press(int key)
{
    const int page = qMax(1, m_list->height() / OfferDelegate::rowHeight() - 1);
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab: step(+1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: step(-1); return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < page; ++i)
            step(key == Qt::Key_PageDown ? +1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: chooseCurrent(); return true;
    case Qt::Key_Escape: Q_EMIT dismissed(); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && press(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        // Whoever goes elsewhere has left it; another window in front, or a menu of the field, is not that.
        if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            Q_EMIT dismissed();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
