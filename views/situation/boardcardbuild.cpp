// How the board is put together and dressed.

#include "views/page/lineform.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/segmented.h"
#include "views/situation/boardcard.h"
#include "views/situation/boarddelegate.h"
#include "views/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace muster {

BoardCard::BoardCard(QWidget *parent)
    : Card(parent)
    , m_standing(new Segmented)
    , m_new(new QLineEdit)
    , m_put(new QPushButton)
    , m_list(new QListView)
    , m_empty(newLabel({}, Type::Body, Tone::Secondary))
    , m_message(new InlineMessage)
    , m_form(new LineForm)
    , m_buttons(new QWidget)
    , m_known(new QPushButton)
    , m_theory(new QPushButton)
    , m_ruledOut(new QPushButton)
    , m_off(new QPushButton)
{
    build();
    wire();
    retell();
}

void BoardCard::build()
{
    setObjectName(QStringLiteral("boardCard"));
    m_standing->setObjectName(QStringLiteral("boardStanding"));
    m_new->setObjectName(QStringLiteral("boardNew"));
    m_put->setObjectName(QStringLiteral("boardPut"));
    m_list->setObjectName(QStringLiteral("boardRows"));
    m_message->setObjectName(QStringLiteral("boardMessage"));
    m_form->setObjectName(QStringLiteral("boardForm"));
    m_known->setObjectName(QStringLiteral("boardKnown"));
    m_theory->setObjectName(QStringLiteral("boardTheory"));
    m_ruledOut->setObjectName(QStringLiteral("boardRuledOut"));
    m_off->setObjectName(QStringLiteral("boardOff"));
    m_standing->setChoices(
        {{keyOf(Standing::Theory), {}}, {keyOf(Standing::Known), {}}, {keyOf(Standing::RuledOut), {}}});
    setLook(m_put, ButtonLook::Primary);
    m_empty->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new BoardDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(&m_model);
    m_list->setMinimumHeight(u(96));
    m_list->installEventFilter(this);
    setTitle({});
    setMargins(body(), 2, 12, 2, 14);
    auto *add = newRow(8);
    setMargins(add, 14, 0, 14, 0);
    add->addWidget(m_standing);
    add->addWidget(m_new, 1);
    add->addWidget(m_put);
    body()->addLayout(add);
    m_empty->setContentsMargins(u(14), u(4), u(14), 0);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
    auto *foot = newColumn(8);
    setMargins(foot, 14, 0, 14, 0);
    auto *row = rowOn(m_buttons, 8);
    for (QPushButton *button : {m_known, m_theory, m_ruledOut, m_off})
        row->addWidget(button);
    row->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_form, m_buttons})
        foot->addWidget(part);
    body()->addStretch(0);
    body()->addLayout(foot);
    m_message->hide();
    m_form->hide();
}

void BoardCard::wire()
{
    connect(m_put, &QPushButton::clicked, this, &BoardCard::put);
    connect(m_new, &QLineEdit::returnPressed, m_put, &QPushButton::click);
    connect(m_new, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (!m_incident.isNull())
            m_drafts.keep(draftKey(), typed);
        settle();
    });
    connect(m_known, &QPushButton::clicked, this, [this] { ask(Standing::Known); });
    connect(m_theory, &QPushButton::clicked, this, [this] { ask(Standing::Theory); });
    connect(m_ruledOut, &QPushButton::clicked, this, [this] { ask(Standing::RuledOut); });
    connect(m_off, &QPushButton::clicked, this, &BoardCard::takeOff);
    connect(m_message, &InlineMessage::actionTaken, this, &BoardCard::putBack);
    connect(m_form, &LineForm::submitted, this, &BoardCard::answer);
    connect(m_form, &LineForm::givenUp, this, &BoardCard::closeForm);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardCard::settle);
}

void BoardCard::retell()
{
    setTitle(tr("Situation board"));
    for (const Term<Standing> &term : terms<Standing>())
        m_standing->setWords(keyOf(term.value), spoken(labelOf(term.value)));
    m_standing->setAccessibleName(tr("What it is held to be"));
    m_new->setPlaceholderText(tr("e.g. the connection pool is too small"));
    m_new->setAccessibleName(tr("New line of the board"));
    m_put->setText(tr("Add"));
    m_empty->setText(tr("Nothing on the board yet. What is known, what is suspected and what is ruled out "
                        "stands here, so that nobody looks twice."));
    m_list->setAccessibleName(tr("Situation board"));
    m_known->setText(tr("Known…"));
    m_theory->setText(tr("Theory…"));
    m_ruledOut->setText(tr("Rule out…"));
    m_off->setText(tr("Take off"));
    m_known->setToolTip(tr("It is known to be so (K in the list)"));
    m_theory->setToolTip(tr("It is suspected again (T in the list)"));
    m_ruledOut->setToolTip(tr("It is not that (R in the list)"));
    m_off->setToolTip(tr("Take it off the board (Delete in the list)"));
    settle();
}

} // namespace muster
