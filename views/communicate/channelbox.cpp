#include "views/communicate/channelbox.h"

#include "views/communicate/channeldelegate.h"
#include "views/communicate/channelmodel.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/icons.h"
#include "views/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace muster {

ChannelBox::ChannelBox(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChannelModel(this))
    , m_head(newLabel({}, Type::SectionHead))
    , m_count(new ElidingLabel({}, Type::Label, Tone::Tertiary))
    , m_list(new QListView)
    , m_mark(new QToolButton)
    , m_marks(new QMenu(this))
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
    head->addWidget(m_head);
    head->addStretch(1);
    head->addWidget(m_count);
    m_mark->setObjectName(QStringLiteral("channelMark"));
    m_mark->setIcon(icon(QStringLiteral("more")));
    m_mark->setPopupMode(QToolButton::InstantPopup);
    m_mark->setMenu(m_marks);
    head->addWidget(m_mark);
    connect(m_marks, &QMenu::aboutToShow, this, &ChannelBox::fillMarks);
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

/// What can be said of the channel that is chosen.
void ChannelBox::fillMarks()
{
    m_marks->clear();
    if (!m_list->currentIndex().isValid())
        return;
    const ChannelText &here = m_model->textAt(m_list->currentIndex().row());
    const QString name = spoken(labelOf(here.channel));
    if (here.detour) {
        connect(m_marks->addAction(tr("%1 works again").arg(name)), &QAction::triggered, this,
                [this, channel = here.channel] { Q_EMIT marked(channel, std::nullopt); });
        return;
    }
    QMenu *instead = m_marks->addMenu(tr("%1 is down, updates go to").arg(name));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ChannelText &other = m_model->textAt(row);
        if (other.channel == here.channel || other.detour)
            continue;
        connect(instead->addAction(spoken(labelOf(other.channel))), &QAction::triggered, this,
                [this, channel = here.channel, to = other.channel] { Q_EMIT marked(channel, to); });
    }
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
    m_mark->setAccessibleName(tr("Say that the chosen channel is down, or works again"));
    m_mark->setToolTip(m_mark->accessibleName());
}

} // namespace muster
