// How the palette is put together, what it says, and how high it is.

#include "views/palette/commandpalette.h"
#include "views/palette/keyhint.h"
#include "views/palette/offerdelegate.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>

namespace muster {

namespace {

constexpr qreal wide = 640, headHeight = 56, footHeight = 36, listAir = 6;
constexpr int mostRows = 8;

} // namespace

void CommandPalette::build()
{
    setObjectName(QStringLiteral("commandPalette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_where = newLabel({}, Type::Secondary, Tone::Secondary);
    m_none = newLabel({}, Type::Body, Tone::Secondary);
    m_none->setAlignment(Qt::AlignCenter);
    m_counts = newLabel({}, Type::Secondary, Tone::Secondary);
    m_counts->setObjectName(QStringLiteral("paletteCounts"));
    m_move = new KeyHint;
    m_run = new KeyHint;
    m_close = new KeyHint;
    m_field->setFrame(false);
    setType(m_field, Type::PaletteInput);
    m_field->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);

    auto *column = columnOn(this, 0);
    auto *head = newRow(12);
    setMargins(head, 52, 1, 18, 1);
    head->addStrut(u(headHeight));
    head->addWidget(m_field, 1);
    head->addWidget(m_where);
    column->addLayout(head);
    column->addSpacing(u(listAir));
    column->addWidget(m_list, 1);
    m_none->setFixedHeight(u(84));
    column->addWidget(m_none);
    column->addSpacing(u(listAir));
    auto *foot = newRow(18);
    setMargins(foot, 20, 0, 18, 0);
    foot->addStrut(u(footHeight));
    for (KeyHint *hint : {m_move, m_run, m_close})
        foot->addWidget(hint);
    foot->addStretch(1);
    foot->addWidget(m_counts);
    column->addLayout(foot);
}

void CommandPalette::addShelf(const Shelf &shelf)
{
    const QHash<Shelf::Head, QString> heads{{Shelf::Head::Recent, tr("Used last")},
                                            {Shelf::Head::Commands, tr("Commands")},
                                            {Shelf::Head::Incidents, tr("Incidents")},
                                            {Shelf::Head::Entries, tr("In the timeline")},
                                            {Shelf::Head::NotNow, tr("Not now")}};
    auto *head = new QListWidgetItem(heads.value(shelf.head), m_list);
    head->setFlags(Qt::NoItemFlags);
    for (const Offer &offer : shelf.offers) {
        auto *item = new QListWidgetItem(offer.words, m_list);
        item->setData(OfferDelegate::offerRole, QVariant::fromValue(offer));
        if (!offer.whyNot.isEmpty())
            item->setFlags(Qt::NoItemFlags);
        item->setData(
            Qt::AccessibleTextRole,
            factLine({offer.words, offer.whyNot.isEmpty() ? offer.where : offer.whyNot, offer.keys}));
    }
}

void CommandPalette::tellCounts()
{
    int commands = 0, incidents = 0, entries = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant held = m_list->item(row)->data(OfferDelegate::offerRole);
        if (!held.isValid() || !canChoose(row))
            continue;
        switch (held.value<Offer>().section) {
        case Offer::Section::Commands: ++commands; break;
        case Offer::Section::Incidents: ++incidents; break;
        case Offer::Section::Entries: ++entries; break;
        }
    }
    m_counts->setText(factLine({commands ? tr("%n commands", nullptr, commands) : QString(),
                                incidents ? tr("%n incidents", nullptr, incidents) : QString(),
                                entries ? tr("%n entries", nullptr, entries) : QString()}));
}

/// The focus stays in the field, so its name says what Enter would do.
void CommandPalette::tellCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString name = tr("Find a command");
    m_field->setAccessibleName(item ? tr("%1. Enter: %2", "palette field, chosen row")
                                          .arg(name, item->data(Qt::AccessibleTextRole).toString())
                                    : tr("%1. Nothing found", "palette field").arg(name));
}

void CommandPalette::retell()
{
    setAccessibleName(tr("Commands"));
    m_list->setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("Find a command, an incident or an entry"));
    m_none->setText(tr("Nothing goes by these letters. Try fewer of them."));
    m_move->tell(QStringLiteral("↑ ↓"), tr("choose"));
    m_run->tell(QStringLiteral("Enter"), tr("run"));
    m_close->tell(QStringLiteral("Esc"), tr("close"));
    tellCurrent();
}

int CommandPalette::listHeight() const
{
    // Whole rows only.
    int height = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool head = !m_list->item(row)->data(OfferDelegate::offerRole).isValid();
        const int next = height + (head ? OfferDelegate::headHeight() : OfferDelegate::rowHeight());
        if (next > mostRows * OfferDelegate::rowHeight())
            break;
        height = next;
    }
    return height;
}

QSize CommandPalette::sizeHint() const
{
    const int least = layout()->minimumSize().height();
    return {u(wide), m_list->isHidden() ? least : least - m_list->minimumHeight() + m_wish};
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    paintBox(&painter, rect(), u(10), t.surface, t.highContrast() ? t.text : t.buttonLine, u(t.line));
    paintIcon(&painter, QStringLiteral("search"), QRectF(u(19), 0, u(20), u(headHeight)), t.text2);
    for (const int y : {u(headHeight), height() - u(footHeight)})
        painter.fillRect(QRect(1, y, width() - 2, 1), t.border);
}

} // namespace muster
