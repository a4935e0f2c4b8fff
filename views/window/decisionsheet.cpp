#include "views/window/decisionsheet.h"

#include "views/shared/fields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace muster {

namespace {

/// The sentence without what ends it: another one follows.
QString withoutEnd(const QString &words)
{
    QString out = words.simplified();
    while (!out.isEmpty() && QStringView(u".!。！").contains(out.back()))
        out.chop(1);
    return out;
}

} // namespace

DecisionSheet::DecisionSheet(QWidget *parent)
    : Sheet(QStringLiteral("decisionSheet"), parent)
    , m_what(new QLineEdit)
    , m_against(new QLineEdit)
    , m_by(new QComboBox)
{
    m_what->setObjectName(QStringLiteral("decisionWhat"));
    m_against->setObjectName(QStringLiteral("decisionAgainst"));
    m_by->setObjectName(QStringLiteral("decisionBy"));
    m_by->setEditable(true);
    m_by->setInsertPolicy(QComboBox::NoInsert);
    m_whatLabel = labelAbove(m_what);
    m_againstLabel = labelAbove(m_against);
    m_byLabel = labelAbove(m_by);
    body()->addLayout(fieldColumn(m_whatLabel, m_what));
    body()->addLayout(fieldColumn(m_againstLabel, m_against));
    body()->addLayout(fieldColumn(m_byLabel, m_by));
    body()->addStretch(1);
    for (QLineEdit *field : {m_what, m_against})
        connect(field, &QLineEdit::textChanged, this, &DecisionSheet::remember);
    DecisionSheet::retell(); // not virtual yet
}

QString DecisionSheet::draftKey(const char *field) const
{
    return QStringLiteral("decision/%1/%2").arg(m_incident.toString(), QLatin1String(field));
}

void DecisionSheet::begin(const State &state, const QStringList &people)
{
    if (state.incident != m_incident) {
        m_incident = state.incident;
        const QString what = m_drafts.of(draftKey("what")), against = m_drafts.of(draftKey("against"));
        m_what->setText(what);
        m_against->setText(against);
    }
    m_by->clear();
    m_by->addItems(people);
    m_by->setEditText(state.roles.value(Role::Commander));
    setReady(!m_what->text().trimmed().isEmpty());
}

void DecisionSheet::remember()
{
    setReady(!m_what->text().trimmed().isEmpty());
    if (m_incident.isNull())
        return;
    m_drafts.keep(draftKey("what"), m_what->text());
    m_drafts.keep(draftKey("against"), m_against->text());
}

QWidget *DecisionSheet::firstField() { return m_what; }

void DecisionSheet::retell()
{
    nameField(m_whatLabel, m_what, tr("What is decided"));
    nameField(m_againstLabel, m_against, tr("Strong objections"));
    nameField(m_byLabel, m_by, tr("Decided by"));
    m_by->lineEdit()->setAccessibleName(m_byLabel->text());
    m_what->setPlaceholderText(tr("e.g. roll cart back to 8.4.0, about 15 minutes"));
    m_against->setPlaceholderText(tr("none"));
    setHelp(tr("Ask “any strong objections?” and record the result, not the votes."));
    setTitle(tr("Record a decision"));
    setVerb(tr("Record decision"));
}

void DecisionSheet::accept()
{
    LogEntry entry;
    entry.incident = m_incident;
    entry.kind = Kind::Decision;
    entry.said.by = m_by->currentText();
    const QString what = withoutEnd(m_what->text()), against = withoutEnd(m_against->text());
    entry.text = against.isEmpty() ? tr("%1. No strong objections.").arg(what)
                                   : tr("%1. Strong objection heard: %2.").arg(what, against);
    if (!attempt(entry))
        return;
    m_what->clear();
    m_against->clear();
    Q_EMIT done();
}

} // namespace muster
