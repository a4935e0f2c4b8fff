// How the card of the brief is put together and dressed.

#include "views/handoff/briefcard.h"
#include "views/handoff/handoffwords.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/tag.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace muster {

namespace {

QVBoxLayout *fieldWith(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    auto *pair = newColumn(4);
    pair->addWidget(label);
    pair->addWidget(field);
    return pair;
}

} // namespace

BriefCard::BriefCard(QWidget *parent)
    : Card(parent)
    , m_draft(new Tag(Tone::Secondary))
    , m_before(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_toLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_wantedLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_byLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_moment(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_textLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_unfilled(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_to(new QComboBox)
    , m_wanted(new QLineEdit)
    , m_by(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_warning(new InlineMessage)
    , m_result(new InlineMessage)
    , m_fill(new QPushButton)
    , m_handOver(new QPushButton)
    , m_copyPlain(new QPushButton)
{
    build();
    wire();
    retell();
}

void BriefCard::dressParts()
{
    setObjectName(QStringLiteral("briefCard"));
    m_to->setObjectName(QStringLiteral("handoffTo"));
    m_wanted->setObjectName(QStringLiteral("handoffWanted"));
    m_by->setObjectName(QStringLiteral("handoffBy"));
    m_text->setObjectName(QStringLiteral("briefText"));
    m_fill->setObjectName(QStringLiteral("briefFill"));
    m_handOver->setObjectName(QStringLiteral("handOver"));
    m_copyPlain->setObjectName(QStringLiteral("copyPlain"));
    m_warning->setObjectName(QStringLiteral("briefWarning"));
    m_result->setObjectName(QStringLiteral("briefResult"));
    m_unfilled->setObjectName(QStringLiteral("briefUnfilled"));
    setTitle({});
    titleRow()->insertWidget(1, m_draft);
    titleRow()->addWidget(m_before, 4);
    m_before->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_to->setEditable(true);
    m_to->setInsertPolicy(QComboBox::NoInsert);
    m_to->setMinimumContentsLength(10);
    m_to->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setMinimumHeight(u(44)); // two lines: in a low window the button below it matters more
    m_unfilled->setWordWrap(true);
    m_fill->setIcon(icon(QStringLiteral("refresh")));
    m_copyPlain->setIcon(icon(QStringLiteral("copy")));
    setLook(m_fill, ButtonLook::Flat);
    setLook(m_handOver, ButtonLook::Primary);
    setMainAction(m_handOver);
    setMargins(body(), 16, 12, 16, 14);
}

void BriefCard::build()
{
    dressParts();
    auto *first = newRow(12);
    first->addLayout(fieldWith(m_toLabel, m_to), 3);
    auto *time = newColumn(4);
    auto *labels = newRow(6);
    labels->addWidget(m_byLabel);
    labels->addStretch(1);
    labels->addWidget(m_moment);
    time->addLayout(labels);
    time->addWidget(m_by);
    m_byLabel->setBuddy(m_by);
    first->addLayout(time, 2);
    body()->addLayout(first);
    body()->addLayout(fieldWith(m_wantedLabel, m_wanted));
    auto *head = newRow(8);
    m_textLabel->setBuddy(m_text);
    head->addWidget(m_textLabel);
    head->addStretch(1);
    head->addWidget(m_fill);
    body()->addLayout(head);
    body()->addWidget(m_text, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_unfilled, m_warning, m_result})
        body()->addWidget(part);
    m_warning->hide();
    m_result->hide();
    m_result->setClosable(true);
    auto *foot = newRow(8);
    foot->addWidget(m_handOver);
    foot->addWidget(m_copyPlain);
    foot->addStretch(1);
    body()->addLayout(foot);
}

void BriefCard::wire()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &BriefCard::remember);
    for (QLineEdit *field : {m_wanted, m_by, m_to->lineEdit()})
        connect(field, &QLineEdit::textChanged, this, &BriefCard::remember);
    connect(m_fill, &QPushButton::clicked, this, &BriefCard::fillAgain);
    connect(m_handOver, &QPushButton::clicked, this, &BriefCard::handOver);
    connect(m_copyPlain, &QPushButton::clicked, this, [this] { copy(true); });
    connect(m_result, &InlineMessage::actionTaken, this, &BriefCard::bringBack);
}

void BriefCard::focusBrief() { m_text->setFocus(Qt::ShortcutFocusReason); }

void BriefCard::retellHead()
{
    setTitle(tr("Brief v%1").arg(version()));
    m_draft->setText(tr("Draft"));
    QString before;
    if (!m_state.handoffs.isEmpty()) {
        const Handoff &last = m_state.handoffs.constLast();
        before = tr("v%1: %2", "version, what became of it")
                     .arg(QString::number(version() - 1), receiptOf(last, m_now, m_zone));
    }
    m_before->setText(before);
    m_handOver->setText(tr("Hand over brief v%1").arg(version()));
    m_handOver->setAccessibleName(m_handOver->text());
}

void BriefCard::retell()
{
    m_toLabel->setText(tr("To whom"));
    m_wantedLabel->setText(tr("What we ask, in one line"));
    m_byLabel->setText(tr("Answer by"));
    m_textLabel->setText(tr("Brief, Markdown"));
    m_to->lineEdit()->setPlaceholderText(tr("e.g. Northgate Database Support"));
    m_by->setPlaceholderText(tr("14:40 or 20m"));
    m_fill->setText(tr("Fill again from the record"));
    m_copyPlain->setText(tr("Copy plain"));
    m_handOver->setToolTip(
        tr("Notes in the record what was handed over, to whom and when; send it yourself."));
    for (QLabel *label : {m_toLabel, m_wantedLabel, m_byLabel, m_textLabel})
        label->buddy()->setAccessibleName(label->text());
    retellHead();
    judge();
}

void BriefCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
    retellHead();
}

void BriefCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

bool BriefCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::ControlModifier) {
            m_handOver->click();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace muster
