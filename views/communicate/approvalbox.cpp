#include "views/communicate/approvalbox.h"

#include "views/shared/avatar.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
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
    , m_approve(new QPushButton)
{
    m_by->setObjectName(QStringLiteral("approvedBy"));
    m_via->setObjectName(QStringLiteral("approvedVia"));
    m_approve->setObjectName(QStringLiteral("approve"));
    m_how->setObjectName(QStringLiteral("approvalState"));
    m_byLabel = labelAbove(m_by);
    m_viaLabel = labelAbove(m_via);
    for (const Via via : ways)
        m_via->addItem({}, static_cast<int>(via));
    auto *column = columnOn(this, 8);
    column->addWidget(m_head);
    auto *person = newRow(8);
    auto *words = newColumn(0);
    words->addWidget(m_who);
    words->addWidget(m_how);
    person->addWidget(m_avatar);
    person->addLayout(words, 1);
    column->addLayout(person);
    auto *fields = newRow(8);
    fields->addLayout(fieldColumn(m_byLabel, m_by), 3);
    fields->addLayout(fieldColumn(m_viaLabel, m_via), 2);
    auto *form = columnOn(m_form, 8);
    form->addLayout(fields);
    form->addWidget(m_approve);
    column->addWidget(m_form);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        const QString by = m_by->text().trimmed();
        Q_EMIT approved(by.isEmpty() ? m_commander : by, static_cast<Via>(m_via->currentData().toInt()));
    });
    connect(m_by, &QLineEdit::textChanged, this, &ApprovalBox::tellForm);
    retell();
}

const Approval *ApprovalBox::matching(const State &state, const QString &text) const
{
    const Approval *found = nullptr;
    for (const Approval &one : state.approvals) {
        if (one.text == text)
            found = &one;
    }
    return found;
}

void ApprovalBox::tell(const State &state, const QString &text, qint64 nowUs)
{
    m_commander = state.roles.value(Role::Commander);
    const Approval *yes = matching(state, text);
    // One that was given since customers last heard, to words that are other ones now.
    const qint64 lastSent = state.updates.isEmpty() ? 0 : state.updates.last().sentAt;
    const Approval *lost = nullptr;
    if (!yes && !state.approvals.isEmpty() && state.approvals.last().at > lastSent)
        lost = &state.approvals.last();
    m_approved = yes != nullptr;
    const Approval *shown = yes ? yes : lost;
    m_who->setText(shown ? shown->by : m_commander.isEmpty() ? tr("No commander yet") : m_commander);
    m_avatar->setPerson(shown ? shown->by : m_commander, colourKey(Role::Commander),
                        spoken(labelOf(Role::Commander)));
    m_how->setText(
        yes    ? tr("Approved %1, %2").arg(momentWords(yes->at, nowUs, m_zone), spoken(labelOf(yes->via)))
        : lost ? tr("Changed since the yes of %1: ask again").arg(momentWords(lost->at, nowUs, m_zone))
               : tr("Not approved yet"));
    setInk(m_how, yes ? Tone::Ok : lost ? Tone::Sev2 : Tone::Secondary);
    setAccessibleName(factLine({m_head->text(), m_who->text(), m_how->text()}));
    setShown(m_form, !m_approved);
    m_by->setPlaceholderText(m_commander);
    setLook(m_approve, m_approved ? ButtonLook::Outline : ButtonLook::Primary);
    tellForm();
}

void ApprovalBox::tellForm()
{
    m_approve->setEnabled(!m_commander.isEmpty() || !m_by->text().trimmed().isEmpty());
}

void ApprovalBox::retell()
{
    m_head->setText(tr("Approval"));
    nameField(m_byLabel, m_by, tr("Who said yes"));
    nameField(m_viaLabel, m_via, tr("How"));
    for (int i = 0; i < m_via->count(); ++i)
        m_via->setItemText(i, spoken(labelOf(ways[i])));
    m_approve->setText(tr("Note approval"));
}

} // namespace muster
