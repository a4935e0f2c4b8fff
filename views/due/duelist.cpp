#include "views/due/duelist.h"

#include "views/due/duedelegate.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace muster {

DueList::DueList(QWidget *parent)
    : Card(parent)
    , m_list(new QListView)
    , m_empty(newLabel({}, Type::Body, Tone::Secondary))
    , m_overdue(newLabel({}, Type::MetaBold, Tone::Sev1))
    , m_form(new DueForm)
    , m_buttons(new QWidget)
    , m_new(new QPushButton)
    , m_done(new QPushButton)
    , m_move(new QPushButton)
{
    build();
    retell();
    connect(m_new, &QPushButton::clicked, this, [this] { startNew(); });
    connect(m_done, &QPushButton::clicked, this, &DueList::finish);
    connect(m_move, &QPushButton::clicked, this, &DueList::move);
    connect(m_form, &DueForm::done, this, &DueList::closeForm);
    connect(m_form, &DueForm::givenUp, this, &DueList::closeForm);
    connect(m_list, &QListView::doubleClicked, this, &DueList::finish);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DueList::settle);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &DueList::settle);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DueList::settle);
}

void DueList::build()
{
    setObjectName(QStringLiteral("dueList"));
    m_list->setObjectName(QStringLiteral("dueRows"));
    m_new->setObjectName(QStringLiteral("dueNew"));
    m_done->setObjectName(QStringLiteral("dueDone"));
    m_move->setObjectName(QStringLiteral("dueMove"));
    m_form->setObjectName(QStringLiteral("dueForm"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new DueDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(&m_model);
    m_list->setMinimumHeight(u(50));
    m_list->installEventFilter(this);
    m_new->setIcon(icon(QStringLiteral("plus")));
    m_empty->setWordWrap(true);
    setTitle({});
    titleRow()->addWidget(m_overdue);
    setMargins(body(), 2, 0, 2, 14);
    m_empty->setContentsMargins(u(14), u(12), u(14), 0);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
    auto *foot = newColumn(8);
    setMargins(foot, 14, 0, 14, 0);
    auto *row = rowOn(m_buttons, 8);
    for (QPushButton *button : {m_new, m_done, m_move})
        row->addWidget(button);
    row->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_buttons})
        foot->addWidget(part);
    body()->addLayout(foot);
    m_form->hide();
}

void DueList::setZone(const Zone &zone)
{
    m_model.setZone(zone);
    m_form->setZone(zone);
}

void DueList::setState(const State &state)
{
    const bool other = state.incident != m_incident;
    m_incident = state.incident;
    m_model.setItems(dueList(state));
    if (other && m_form->isVisibleTo(this))
        closeForm();
    settle();
}

void DueList::tick(qint64 nowUs)
{
    m_now = nowUs;
    m_model.tick(nowUs);
    m_form->setNow(nowUs);
}

void DueList::focusList()
{
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

std::optional<DueItem> DueList::current() const { return m_model.itemAt(m_list->currentIndex().row()); }

void DueList::settle()
{
    const bool none = m_model.rowCount() == 0;
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    const auto item = current();
    m_done->setEnabled(item.has_value());
    m_move->setEnabled(item.has_value());
    const int overdue = m_model.overdueCount();
    m_overdue->setVisible(overdue > 0);
    m_overdue->setText(tr("%n overdue", nullptr, overdue));
}

void DueList::startNew(const QString &owner)
{
    DueItem fresh;
    fresh.owner = owner;
    open(DueForm::Act::Set, fresh);
}

void DueList::finish()
{
    const auto item = current();
    if (!item)
        return;
    if (item->kind == DueKind::Update)
        Q_EMIT updateWanted();
    else
        open(DueForm::Act::Close, *item);
}

void DueList::move()
{
    const auto item = current();
    // Customers read the time of an update, so that stays: only its reminder can wait.
    if (item)
        open(item->kind == DueKind::Update ? DueForm::Act::Snooze : DueForm::Act::Move, *item);
}

void DueList::open(DueForm::Act act, const DueItem &item)
{
    if (m_incident.isNull())
        return;
    m_buttons->hide();
    m_form->show();
    m_form->begin(act, m_incident, item, m_now);
}

void DueList::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(m_form->window()->focusWidget());
    m_form->hide();
    m_buttons->show();
    if (hadFocus && m_model.rowCount() > 0)
        focusList();
    else if (hadFocus)
        m_new->setFocus(Qt::OtherFocusReason);
}

bool DueList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        finish();
        return true;
    }
    const bool letter = m_singleKeys && key->modifiers() == Qt::NoModifier;
    if (letter && key->key() == Qt::Key_M)
        move();
    else if (letter && key->key() == Qt::Key_N)
        startNew();
    else
        return Card::eventFilter(watched, event);
    return true;
}

void DueList::retell()
{
    setTitle(tr("Deadlines running"));
    m_empty->setText(tr("Nothing is due. A timer reminds the room to look again, to ask or to call back."));
    m_list->setAccessibleName(tr("Deadlines running"));
    m_new->setText(tr("Set a timer…"));
    m_done->setText(tr("Done…"));
    m_move->setText(tr("Move…"));
    m_new->setToolTip(tr("Set a timer (N in the list)"));
    m_done->setToolTip(tr("Say that it is done (Enter in the list)"));
    m_move->setToolTip(tr("Give it another time (M in the list)"));
    settle();
}

void DueList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
