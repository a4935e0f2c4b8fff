#include "views/communicate/approvalbox.h"

#include "models/comms/holding.h"
#include "models/comms/readers.h"

#include "views/shared/avatar.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/foldingrow.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

namespace {

constexpr Via ways[] = {Via::Room, Via::Phone, Via::Chat, Via::Mail};

} // namespace

ApprovalBox::ApprovalBox(QWidget *parent)
    : QWidget(parent)
    , m_head(newLabel({}, Type::SectionHead))
    , m_avatar(new Avatar)
    , m_who(new ElidingLabel({}, Type::Strong))
    , m_how(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_form(new QWidget)
    , m_by(new QLineEdit)
    , m_via(new QComboBox)
    , m_remark(new QLineEdit)
    , m_approve(new QPushButton)
    , m_return(new QPushButton)
    , m_ask(new QPushButton)
{
    m_by->setObjectName(QStringLiteral("approvedBy"));
    m_via->setObjectName(QStringLiteral("approvedVia"));
    m_remark->setObjectName(QStringLiteral("returnRemark"));
    m_approve->setObjectName(QStringLiteral("approve"));
    m_return->setObjectName(QStringLiteral("returnText"));
    m_ask->setObjectName(QStringLiteral("askApproval"));
    setLook(m_ask, ButtonLook::Flat);
    setFlatTone(m_ask, Tone::Accent);
    m_how->setObjectName(QStringLiteral("approvalState"));
    m_byLabel = labelAbove(m_by);
    m_viaLabel = labelAbove(m_via);
    for (const Via via : ways)
        m_via->addItem({}, static_cast<int>(via));
    auto *column = columnOn(this, 8);
    auto *head = new FoldingRow(8, 0);
    head->addWidget(m_head, 1);
    head->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addLayout(head);
    auto *person = newRow(8);
    auto *words = newColumn(0);
    words->addWidget(m_who);
    words->addWidget(m_how);
    person->addWidget(m_avatar);
    person->addLayout(words, 1);
    column->addLayout(person);
    auto *fields = new FoldingRow;
    fields->addLayout(fieldColumn(m_byLabel, m_by), 3);
    fields->addLayout(fieldColumn(m_viaLabel, m_via), 2);
    auto *form = columnOn(m_form, 8);
    form->addLayout(fields);
    auto *answers = new FoldingRow;
    answers->addWidget(m_approve, 3);
    answers->addWidget(m_return, 2);
    form->addWidget(m_remark);
    form->addLayout(answers);
    m_remark->hide();
    column->addWidget(m_form);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT approved(by(), via(), *m_next);
    });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT asked(by(), via(), *m_next);
    });
    connect(m_return, &QPushButton::clicked, this, &ApprovalBox::giveBack);
    connect(m_remark, &QLineEdit::returnPressed, this, &ApprovalBox::giveBack);
    connect(m_by, &QLineEdit::textChanged, this, &ApprovalBox::tellForm);
    retell();
}

QString ApprovalBox::by() const
{
    const QString typed = m_by->text().trimmed();
    return typed.isEmpty() && m_next == Approver::Commander ? m_commander : typed;
}

QString ApprovalBox::noCommander() { return tr("No commander yet"); }

Via ApprovalBox::via() const { return static_cast<Via>(m_via->currentData().toInt()); }

void ApprovalBox::giveBack()
{
    // The first press asks for the remark, without which nobody knows what to change.
    if (m_remark->isHidden() || m_remark->text().trimmed().isEmpty()) {
        m_remark->show();
        m_remark->setFocus();
        return;
    }
    Q_EMIT returned(by(), via(), m_remark->text().trimmed());
}

ApprovalBox::Stand ApprovalBox::standOf(const State &state, const QString &text, qint64 nowUs,
                                        const HoldingText *beforehand) const
{
    const auto of = [&](const auto &list) {
        const auto it =
            std::find_if(list.crbegin(), list.crend(), [&](const auto &one) { return one.text == text; });
        return it == list.crend() ? nullptr : &*it;
    };
    const Approval *yes = of(state.approvals);
    const Returned *no = of(state.returned);
    const ApprovalAsked *waiting = of(state.approvalsAsked);
    const QString asked = !m_next                          ? QString()
                          : *m_next != Approver::Commander ? spoken(labelOf(*m_next))
                          : m_commander.isEmpty()          ? noCommander()
                                                           : m_commander;
    if (no && (!yes || no->at > yes->at))
        return {no->by, tr("Sent back %1: %2").arg(momentWords(no->at, nowUs, m_zone), no->remark),
                Tone::Sev2};
    if (beforehand)
        return {beforehand->approvedBy,
                tr("Approved beforehand, until %1").arg(lastDay(beforehand->until, Zone::local())), Tone::Ok};
    if (yes && !m_next)
        return {yes->by,
                tr("Approved %1, %2").arg(momentWords(yes->at, nowUs, m_zone), spoken(labelOf(yes->via))),
                Tone::Ok};
    if (waiting && m_next == waiting->of && (!yes || waiting->at > yes->at))
        return {waiting->whom.isEmpty() ? asked : waiting->whom,
                tr("Asked %1, %2", "when, how")
                    .arg(momentWords(waiting->at, nowUs, m_zone), spoken(labelOf(waiting->via))),
                Tone::Secondary};
    if (yes)
        return {asked, tr("Still to be asked; %1 said yes").arg(yes->by), Tone::Secondary};
    if (m_asked.isEmpty())
        return {tr("Nobody has to be asked"), tr("The comms lead may send it"), Tone::Secondary};
    // One that was given since customers last heard, to words that are other ones now.
    const qint64 lastSent = state.updates.isEmpty() ? 0 : state.updates.last().sentAt;
    if (!state.approvals.isEmpty() && state.approvals.last().at > lastSent)
        return {state.approvals.last().by,
                tr("Changed since the yes of %1: ask again")
                    .arg(momentWords(state.approvals.last().at, nowUs, m_zone)),
                Tone::Sev2};
    return {asked, tr("Not approved yet"), Tone::Secondary};
}

void ApprovalBox::tell(const State &state, const QList<Approver> &asked, const QString &text, qint64 nowUs,
                       const HoldingText *beforehand)
{
    m_commander = state.roles.value(Role::Commander);
    m_asked = asked;
    const QList<Approver> missing = missingApprovals(asked, state.approvals, text);
    const auto next = missing.isEmpty() ? std::nullopt : std::optional(missing.first());
    if (next != m_next)
        m_by->clear(); // it was another who said yes
    m_next = next;
    const Stand stand = standOf(state, text, nowUs, beforehand);
    m_who->setText(stand.who);
    m_avatar->setPerson(stand.who, colourKey(Role::Commander), spoken(labelOf(Role::Commander)));
    const bool isSomebody = stand.who != noCommander(); // the initials of nobody mean nothing
    setShown(m_avatar, isSomebody && (beforehand || !asked.isEmpty()));
    m_how->setText(stand.how);
    setInk(m_how, stand.tone);
    setAccessibleName(factLine({m_head->text(), m_who->text(), m_how->text()}));
    setShown(m_form, m_next.has_value());
    setShown(m_ask, m_next.has_value());
    if (!m_next) {
        m_remark->clear();
        m_remark->hide();
    }
    m_by->setPlaceholderText(m_next == Approver::Commander ? m_commander : QString());
    m_head->setText(asked.size() > 1 ? tr("Approval %1 of %2")
                                           .arg(qMin(asked.size() - missing.size() + 1, asked.size()))
                                           .arg(asked.size())
                                     : tr("Approval"));
    setLook(m_approve, ButtonLook::Primary);
    m_wasAsked = std::any_of(state.approvalsAsked.cbegin(), state.approvalsAsked.cend(),
                             [&](const ApprovalAsked &one) { return one.text == text && m_next == one.of; });
    tellForm();
}

void ApprovalBox::tellForm()
{
    m_ask->setText(m_wasAsked ? tr("Asked again") : tr("Mark as asked"));
    m_approve->setEnabled(!by().isEmpty());
    m_return->setEnabled(!by().isEmpty());
}

void ApprovalBox::retell()
{
    m_head->setText(tr("Approval"));
    nameField(m_byLabel, m_by, tr("Who said yes"));
    nameField(m_viaLabel, m_via, tr("How"));
    for (int i = 0; i < m_via->count(); ++i)
        m_via->setItemText(i, spoken(labelOf(ways[i])));
    m_remark->setAccessibleName(tr("What is to be changed"));
    m_remark->setPlaceholderText(tr("What is to be changed"));
    m_approve->setText(tr("Note approval"));
    m_return->setText(tr("Send back"));
    tellForm();
    m_ask->setToolTip(tr("Notes that exactly this text was laid before them, and how"));
}

} // namespace muster
