#include "views/assess/suggestioncard.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/severitychip.h"
#include "views/shared/unit.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

namespace {

/// Fills a column with sentences, one label each; labels are used again.
void fillLines(QVBoxLayout *column, const QStringList &lines, const QString &mark)
{
    while (column->count() < lines.size()) {
        QLabel *line = newLabel({}, Type::Body);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    for (int i = 0; i < column->count(); ++i) {
        auto *line = static_cast<QLabel *>(column->itemAt(i)->widget());
        const bool used = i < lines.size();
        line->setVisible(used);
        if (used)
            line->setText(QString(mark + lines.at(i)));
    }
}

} // namespace

SuggestionCard::SuggestionCard(QWidget *parent)
    : Card(parent)
    , m_chip(new SeverityChip(SeverityChip::Look::Banner))
    , m_verdict(newLabel({}, Type::Strong))
    , m_about(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_becauseHead(newLabel({}, Type::SecondaryBold, Tone::Secondary))
    , m_lowersHead(newLabel({}, Type::SecondaryBold, Tone::Secondary))
    , m_because(newColumn(6))
    , m_lowers(newColumn(6))
    , m_failure(new InlineMessage)
    , m_reasonLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_reason(new QLineEdit)
    , m_accept(new QPushButton)
    , m_other(new QPushButton)
{
    m_accept->setObjectName(QStringLiteral("acceptSeverity"));
    m_other->setObjectName(QStringLiteral("otherSeverity"));
    m_reason->setObjectName(QStringLiteral("lowerReason"));
    m_verdict->setWordWrap(true);
    m_about->setWordWrap(true);
    m_reasonLabel->setBuddy(m_reason);
    setLook(m_accept, ButtonLook::Primary);
    auto *head = newRow(12);
    head->addWidget(m_chip);
    auto *words = newColumn(1);
    words->addWidget(m_verdict);
    words->addWidget(m_about);
    head->addLayout(words, 1);
    body()->addLayout(head);
    body()->addWidget(m_becauseHead);
    body()->addLayout(m_because);
    body()->addWidget(m_lowersHead);
    body()->addLayout(m_lowers);
    body()->addStretch(1);
    body()->addWidget(m_failure);
    body()->addWidget(m_reasonLabel);
    body()->addWidget(m_reason);
    auto *acts = newRow(8);
    acts->addWidget(m_accept);
    acts->addWidget(m_other);
    acts->addStretch(1);
    body()->addLayout(acts);
    m_failure->hide();
    connect(m_accept, &QPushButton::clicked, this, &SuggestionCard::accept);
    connect(m_reason, &QLineEdit::returnPressed, this, &SuggestionCard::accept);
    connect(m_other, &QPushButton::clicked, this, &SuggestionCard::otherWanted);
    retell();
}

void SuggestionCard::tell(const State &state)
{
    if (state.incident != m_state.incident)
        m_reason->clear();
    if (state.severity != m_state.severity)
        m_failure->hide();
    m_state = state;
    m_suggested = suggest(state.assessment);
    retell();
}

void SuggestionCard::setLabels(SeverityLabels labels)
{
    m_labels = labels;
    retell();
}

void SuggestionCard::fail(const QString &sentence)
{
    m_failure->say(InlineMessage::Kind::Failure, sentence);
    m_failure->show();
}

void SuggestionCard::retell()
{
    setTitle(tr("Suggested severity"));
    const bool any = m_suggested.severity != 0;
    const int shown = any ? m_suggested.severity : m_state.severity;
    m_chip->setSeverity(shown, severityWords(shown, m_labels));
    if (!any)
        m_verdict->setText(tr("As declared"));
    else if (shown == m_state.severity)
        m_verdict->setText(tr("Same as now"));
    else
        m_verdict->setText((shown < m_state.severity ? tr("Worse than now, %1") : tr("Less bad than now, %1"))
                               .arg(severityWords(m_state.severity, m_labels).replace(u' ', QChar::Nbsp)));
    m_about->setText(any ? severityMeaning(shown)
                         : tr("Answer what you can; “not known” is an answer, and counts as the worse one."));
    tellLists();
    tellActs();
}

void SuggestionCard::tellLists()
{
    QStringList because, lowers;
    for (const auto &[question, words] : std::as_const(m_suggested.because))
        because.append(spoken(words));
    for (const Message &words : std::as_const(m_suggested.lowersWhen))
        lowers.append(spoken(words));
    m_becauseHead->setText(tr("Because"));
    m_becauseHead->setVisible(!because.isEmpty());
    fillLines(m_because, because, QStringLiteral("•  "));
    m_lowersHead->setText(
        tr("Would become %1 when").arg(severityWords(qMin(5, m_suggested.severity + 1), m_labels)));
    m_lowersHead->setVisible(!lowers.isEmpty());
    fillLines(m_lowers, lowers, QStringLiteral("•  "));
}

void SuggestionCard::tellActs()
{
    const int wanted = m_suggested.severity;
    const bool lowers = wanted > m_state.severity;
    const QString name = severityWords(wanted == 0 ? m_state.severity : wanted, m_labels);
    m_accept->setText(wanted == m_state.severity ? tr("Keep %1").arg(name) : tr("Set %1").arg(name));
    m_accept->setEnabled(wanted != 0 && !m_state.isOver());
    m_other->setText(tr("Change severity…"));
    m_reasonLabel->setText(tr("Why is it less bad?"));
    m_reasonLabel->setVisible(lowers);
    m_reason->setVisible(lowers);
    m_reason->setAccessibleName(m_reasonLabel->text());
}

void SuggestionCard::accept()
{
    if (m_suggested.severity == m_state.severity)
        Q_EMIT kept(m_state.severity);
    else if (m_suggested.severity != 0)
        Q_EMIT severityWanted(m_suggested.severity, m_reason->isVisible() ? m_reason->text() : QString());
}

void SuggestionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
