#include "views/window/commandsheet.h"

#include "models/incident/brief.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace muster {

CommandSheet::CommandSheet(QWidget *parent)
    : Sheet(QStringLiteral("commandSheet"), parent)
    , m_unfilled(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_to(new QComboBox)
    , m_brief(new QPlainTextEdit)
    , m_said(new QCheckBox)
{
    m_to->setObjectName(QStringLiteral("commandTo"));
    m_brief->setObjectName(QStringLiteral("commandBrief"));
    m_said->setObjectName(QStringLiteral("commandSaid"));
    m_to->setEditable(true);
    m_to->setInsertPolicy(QComboBox::NoInsert);
    m_brief->setTabChangesFocus(true);
    m_brief->setMinimumHeight(u(160));
    m_unfilled->setWordWrap(true);
    m_toLabel = labelAbove(m_to);
    m_briefLabel = labelAbove(m_brief);
    body()->addLayout(fieldColumn(m_toLabel, m_to));
    body()->addLayout(fieldColumn(m_briefLabel, m_brief), 1);
    body()->addWidget(m_unfilled);
    body()->addWidget(m_said);
    connect(m_to, &QComboBox::editTextChanged, this, &CommandSheet::settle);
    connect(m_said, &QCheckBox::toggled, this, &CommandSheet::retell);
    connect(m_brief, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_brief->toPlainText();
        if (!m_incident.isNull())
            m_drafts.keep(draftKey(), text == m_made ? QString() : text);
        settle();
    });
    CommandSheet::retell(); // not virtual yet
}

QString CommandSheet::draftKey() const { return QStringLiteral("command/") + m_incident.toString(); }

void CommandSheet::begin(const State &state, const QString &brief, const QStringList &people,
                         const QString &to)
{
    m_incident = {}; // filling the fields is not typing
    m_commander = state.roles.value(Role::Commander);
    m_made = brief;
    QStringList others = people;
    others.removeAll(m_commander);
    m_to->clear();
    m_to->addItems(others);
    m_to->setEditText(to);
    m_said->setChecked(false);
    const QString typed = m_drafts.of(QStringLiteral("command/") + state.incident.toString());
    m_brief->setPlainText(typed.isEmpty() ? brief : typed);
    m_incident = state.incident;
    settle();
    retell();
}

QWidget *CommandSheet::firstField()
{
    return m_to->currentText().isEmpty() ? static_cast<QWidget *>(m_to) : m_brief;
}

void CommandSheet::settle()
{
    const QStringList gaps = unfilled(m_brief->toPlainText());
    m_unfilled->setText(tr("Still empty: %1").arg(gaps.join(tr(", ", "between headings"))));
    m_unfilled->setVisible(!gaps.isEmpty());
    setReady(!m_to->currentText().trimmed().isEmpty() && !m_brief->toPlainText().trimmed().isEmpty());
}

void CommandSheet::retell()
{
    nameField(m_toLabel, m_to, tr("Who is to lead"));
    m_to->lineEdit()->setAccessibleName(m_toLabel->text());
    nameField(m_briefLabel, m_brief, tr("The briefing that goes with it"));
    m_said->setText(tr("They have said “I have command” already"));
    setHelp(m_commander.isEmpty() ? tr("They lead once they have said “I have command”.")
                                  : tr("%1 leads until they have said “I have command”.").arg(m_commander));
    setTitle(tr("Hand over command"));
    setVerb(m_said->isChecked() ? tr("Hand over") : tr("Offer command"));
}

void CommandSheet::accept()
{
    const QString to = m_to->currentText();
    if (!attempt(OfferCommand{m_incident, to, m_brief->toPlainText(), {}}))
        return;
    m_drafts.keep(draftKey(), {});
    if (m_said->isChecked() && !attempt(TakeCommand{m_incident, {}, {}}))
        return;
    Q_EMIT done();
}

} // namespace muster
