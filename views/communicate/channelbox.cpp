#include "views/communicate/channelbox.h"

#include "views/communicate/channeldelegate.h"
#include "views/communicate/channelmodel.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QListView>

namespace muster {

ChannelBox::ChannelBox(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChannelModel(this))
    , m_head(newLabel({}, Type::SectionHead))
    , m_count(newLabel({}, Type::Label, Tone::Tertiary))
    , m_list(new QListView)
{
    m_list->setObjectName(QStringLiteral("channels"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChannelDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    auto *column = columnOn(this, 6);
    auto *head = newRow(8);
    head->addWidget(m_head, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (!m_telling && now.isValid())
                    Q_EMIT chosen(m_model->channelAt(now.row()));
            });
    retell();
}

void ChannelBox::tell(const Composition &composition, const Composed &made, const QSet<Channel> &sent)
{
    m_telling = true;
    m_model->setChannels(made.channels, sent);
    const QModelIndex wanted = m_model->index(m_model->rowOf(made.on(composition.reach.channel).channel));
    if (m_list->currentIndex() != wanted)
        m_list->setCurrentIndex(wanted);
    m_telling = false;
    m_count->setText(tr("%1 of %2 fit").arg(m_model->fitting()).arg(m_model->rowCount()));
    arrange();
}

void ChannelBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void ChannelBox::setRows(int rows)
{
    m_rows = rows;
    arrange();
}

void ChannelBox::arrange()
{
    if (m_model->rowCount() > 0)
        m_list->setFixedHeight(m_rows * m_list->sizeHintForRow(0));
}

void ChannelBox::retell()
{
    m_model->retell();
    m_head->setText(tr("Channels"));
    m_list->setAccessibleName(tr("Channels"));
}

} // namespace muster
