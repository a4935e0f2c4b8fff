#include "views/window/keyssheet.h"

#include "views/shared/boxes.h"
#include "views/shared/keycap.h"
#include "views/shared/rowpaint.h"
#include "views/shared/softedges.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace muster {

namespace {

constexpr int keysRole = Qt::UserRole + 1;

/// Paints a key line: the words, the key at the right; a head where there is no key.
class KeyLineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {u(200), u(index.data(keysRole).isNull() ? 40 : 34)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowPaint row(painter, option);
        const QString keys = index.data(keysRole).toString();
        const QString words = index.data(Qt::DisplayRole).toString();
        if (keys.isEmpty()) {
            row.text(option.rect.adjusted(u(12), u(8), 0, 0), words, Type::SecondaryBold, Tone::Secondary);
            return;
        }
        row.ground();
        const QSize cap = keycapSize(keys);
        row.text(option.rect.adjusted(u(12), 0, -cap.width() - u(16), 0), words);
        const QRect right(option.rect.right() - cap.width() - u(8), option.rect.top(), cap.width(),
                          option.rect.height());
        paintKeycap(painter, right, keys, row.tokens().text2);
    }
};

} // namespace

KeysSheet::KeysSheet(QWidget *parent)
    : Sheet(QStringLiteral("keysSheet"), parent)
    , m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("keysList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new KeyLineDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its lane is the margin
    new SoftEdges(m_list);
    // The words stand under the title; the ground of a row reaches further out.
    setMargins(body(), 8, 0, 0, 0);
    letBodyScroll();
    body()->addWidget(m_list, 1);
    KeysSheet::retell(); // not virtual yet
}

void KeysSheet::begin(const QList<KeyLine> &lines)
{
    m_list->clear();
    QString group;
    for (const KeyLine &line : lines) {
        if (line.group != group) {
            group = line.group;
            auto *head = new QListWidgetItem(group, m_list);
            head->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QListWidgetItem(line.words, m_list);
        item->setData(keysRole, line.keys);
        item->setData(Qt::AccessibleTextRole, QString(line.words + QStringLiteral(": ") + line.keys));
    }
    m_list->setCurrentRow(1);
}

QWidget *KeysSheet::firstField() { return m_list; }

void KeysSheet::retell()
{
    setTitle(tr("Keys"));
    m_list->setAccessibleName(tr("Keys"));
}

} // namespace muster
