#include "views/home/declarecard.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/pillgroup.h"
#include "views/shared/shapes.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

namespace {
const QString draftKey = QStringLiteral("declare");
} // namespace

DeclareCard::DeclareCard(QWidget *parent)
    : Card(parent)
    , m_head(newLabel({}, Type::PaneTitle))
    , m_hint(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_titleLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_severityLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_title(new QLineEdit)
    , m_severity(new PillGroup(PillGroup::Look::Boxes))
    , m_error(new InlineMessage)
    , m_declare(new QPushButton)
{
    setObjectName(QStringLiteral("declareCard"));
    m_title->setObjectName(QStringLiteral("declareTitle"));
    m_severity->setObjectName(QStringLiteral("declareSeverity"));
    m_declare->setObjectName(QStringLiteral("declareButton"));
    m_error->setObjectName(QStringLiteral("declareError"));
    m_titleLabel->setBuddy(m_title);
    m_hint->setWordWrap(true);
    setLook(m_declare, ButtonLook::Primary);
    setMainAction(m_declare);
    setKeyHint(m_declare, QStringLiteral("Enter"));
    build();
    retell();
    settle();
    connect(m_title, &QLineEdit::returnPressed, this, &DeclareCard::declare);
    connect(m_declare, &QPushButton::clicked, this, &DeclareCard::declare);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &text) {
        settle();
        m_drafts.keep(draftKey, text);
    });
}

void DeclareCard::build()
{
    setMargins(body(), 18, 16, 18, 16);
    body()->setSpacing(u(12));
    auto *head = newColumn(4);
    head->addWidget(m_head);
    head->addWidget(m_hint);
    body()->addLayout(head);
    body()->addLayout(fieldColumn(m_titleLabel, m_title));
    body()->addLayout(fieldColumn(m_severityLabel, m_severity));
    body()->addWidget(m_error);
    m_error->hide();
    body()->addWidget(m_declare);
}

void DeclareCard::setLabels(SeverityLabels labels)
{
    m_labels = labels;
    retell();
}

void DeclareCard::setDrafts(const Drafts &drafts)
{
    m_drafts = drafts;
    m_title->setText(m_drafts.of(draftKey));
}

void DeclareCard::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

QWidget *DeclareCard::lastField() const { return m_declare; }

void DeclareCard::retell()
{
    const QString kept = m_severity->chosen();
    QList<Pill> pills;
    for (int level = 1; level <= 5; ++level)
        pills.append({QString::number(level), severityShort(level, m_labels), severityTone(level), -1, false,
                      severityIcon(level), severityWords(level, m_labels)});
    m_severity->setPills(pills);
    m_severity->choose(kept.isEmpty() ? QStringLiteral("2") : kept);
    QWidget *before = m_title;
    for (QWidget *pill : m_severity->findChildren<QWidget *>()) {
        setTabOrder(before, pill);
        before = pill;
    }
    m_head->setText(tr("Declare an incident"));
    m_hint->setText(tr("If in doubt, declare. It can be closed in one step."));
    nameField(m_titleLabel, m_title, tr("What is wrong?"));
    m_title->setPlaceholderText(tr("For example: app sign-in fails"));
    nameField(m_severityLabel, m_severity, tr("Severity, can change later"));
    m_declare->setText(tr("Declare incident"));
    setAccessibleName(m_head->text());
}

void DeclareCard::settle() { m_declare->setEnabled(!m_title->text().trimmed().isEmpty()); }

void DeclareCard::declare()
{
    if (!m_declare->isEnabled())
        return;
    Declare command;
    command.title = m_title->text();
    command.severity = m_severity->chosen().toInt();
    command.zone = Zone::local().name();
    const Result<Outcome> outcome = m_dispatch(command);
    if (!outcome) {
        m_error->say(InlineMessage::Kind::Failure, spoken(outcome.error().what));
        m_error->show();
        m_title->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_error->hide();
    m_title->clear();
    m_severity->choose(QStringLiteral("2"));
    Q_EMIT declared(outcome->incident);
}

void DeclareCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
