// How the side pane is put together and dressed.

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/softedges.h"
#include "views/timeline/entrypane.h"
#include "views/timeline/factrows.h"
#include "views/timeline/leavingsbox.h"
#include "views/timeline/otherbox.h"
#include "views/timeline/taglabel.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace muster {

namespace {

QWidget *newLine()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

EntryPane::EntryPane(QWidget *parent)
    : QWidget(parent)
    , m_kind(newLabel({}, Type::PaneTitle))
    , m_close(new QToolButton)
    , m_struckTag(new TagLabel)
    , m_audienceTag(new TagLabel)
    , m_text(newLabel({}, Type::Body))
    , m_other(new OtherBox)
    , m_leavings(new LeavingsBox)
    , m_rows(new FactRows(82))
    , m_historyHead(newLabel({}, Type::SecondaryBold))
    , m_history(new FactRows(82))
    , m_scroll(new QScrollArea)
    , m_failure(new InlineMessage)
    , m_form(new EntryForm)
    , m_actions(new QWidget)
    , m_undo(new QPushButton)
    , m_correct(new QPushButton)
    , m_copy(new QPushButton)
    , m_more(new QPushButton)
    , m_menu(new QMenu(this))
    , m_others(new QMenu(m_menu))
{
    build();
    buildActions();
    retranslate();
    connect(m_close, &QToolButton::clicked, this, &EntryPane::closed);
    connect(m_other, &OtherBox::wanted, this, &EntryPane::entryWanted);
    connect(m_form, &EntryForm::givenUp, this, &EntryPane::endForm);
    connect(m_leavings, &LeavingsBox::entryWanted, this, &EntryPane::entryWanted);
    connect(m_form, &EntryForm::done, this, [this](const Id &entry, const Outcome &outcome) {
        if (m_form->act() == Act::Erase)
            tellErasure(entry, outcome);
        endForm();
        Q_EMIT done(entry);
    });
}

void EntryPane::build()
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("entryText"));
    m_close->setObjectName(QStringLiteral("entryClose"));
    m_form->setObjectName(QStringLiteral("entryForm"));
    m_failure->setObjectName(QStringLiteral("entryFailure"));

    auto *content = new QWidget;
    auto *body = columnOn(content, 12);
    setMargins(body, 0, 0, 0, 12);
    auto *tags = newRow(8);
    tags->addWidget(m_struckTag);
    tags->addWidget(m_audienceTag);
    tags->addStretch(1);
    body->addLayout(tags);
    body->addWidget(m_text);
    body->addWidget(m_other);
    body->addWidget(m_leavings);
    body->addWidget(m_rows);
    body->addWidget(newLine());
    body->addWidget(m_historyHead);
    body->addWidget(m_history);
    body->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its lane is the margin
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    new SoftEdges(m_scroll);
    buildFrame();
}

void EntryPane::buildFrame()
{
    auto *column = columnOn(this, 0);
    auto *head = newRow(8);
    setMargins(head, 0, 0, scrollLane - closeInset, 0);
    head->addWidget(m_kind, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addSpacing(u(4));
    column->addWidget(m_scroll, 1);
    auto *foot = newColumn(12);
    setMargins(foot, 0, 0, scrollLane, 0);
    foot->addWidget(newLine());
    auto *parts = newColumn(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_failure, m_form, m_actions})
        parts->addWidget(part);
    foot->addLayout(parts);
    column->addLayout(foot);
    m_failure->hide();
    m_form->hide();
}

void EntryPane::buildActions()
{
    m_close->setIcon(icon(QStringLiteral("close")));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_undo->setObjectName(QStringLiteral("entryUndo"));
    m_correct->setObjectName(QStringLiteral("entryCorrect"));
    m_copy->setObjectName(QStringLiteral("entryCopy"));
    m_more->setObjectName(QStringLiteral("entryMore"));
    auto *row = rowOn(m_actions, 8);
    for (QPushButton *button : {m_undo, m_correct, m_copy, m_more})
        row->addWidget(button);
    row->addStretch(1);
    for (const Act act : {Act::Move, Act::Strike, Act::Audience, Act::Erase}) {
        if (act == Act::Erase)
            m_menu->addSeparator();
        m_acts[static_cast<int>(act)] = m_menu->addAction(QString(), this, [this, act] { start(act); });
    }
    m_menu->insertMenu(m_acts[static_cast<int>(Act::Strike)], m_others);
    m_acts[static_cast<int>(Act::Move)]->setIcon(icon(QStringLiteral("clock")));
    m_acts[static_cast<int>(Act::Strike)]->setIcon(icon(QStringLiteral("strike")));
    m_acts[static_cast<int>(Act::Audience)]->setIcon(icon(QStringLiteral("users")));
    m_acts[static_cast<int>(Act::Erase)]->setIcon(icon(QStringLiteral("erase")));
    connect(m_undo, &QPushButton::clicked, this, &EntryPane::undoStrike);
    connect(m_correct, &QPushButton::clicked, this, [this] { start(Act::Correct); });
    connect(m_copy, &QPushButton::clicked, this, &EntryPane::copyWithTime);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
}

void EntryPane::retranslate()
{
    m_close->setText(tr("Close the details"));
    m_close->setToolTip(m_close->text());
    m_correct->setText(tr("Correct…"));
    m_copy->setText(tr("Copy with time"));
    m_more->setToolTip(tr("More that can be done with this entry"));
    m_more->setAccessibleName(m_more->toolTip());
    m_historyHead->setText(tr("History"));
    m_acts[static_cast<int>(Act::Move)]->setText(tr("Move in time…"));
    m_others->setTitle(tr("Move to another incident"));
    m_acts[static_cast<int>(Act::Strike)]->setText(tr("Strike…"));
    m_acts[static_cast<int>(Act::Audience)]->setText(tr("Audience…"));
    m_acts[static_cast<int>(Act::Erase)]->setText(tr("Erase words…"));
    if (!m_entry.id.isNull())
        tell(m_entry, m_place, m_of);
}

void EntryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationFontChange && !m_entry.id.isNull())
        tellHead();
}

} // namespace muster
