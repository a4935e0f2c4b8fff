#include "views/communicate/textcard.h"

#include "models/comms/holding.h"
#include "models/core/text.h"
#include "views/communicate/communicatewords.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/segmented.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace muster {

void TextCard::tell(const Composition &composition, const Composed &made, const State &state, qint64 nowUs)
{
    m_posted = composition.isPosted();
    m_language->choose(composition.language);
    tellPhases(made);
    tellHoldings(made.holdings);
    m_readers->setCurrentIndex(static_cast<int>(made.readers));
    // Others than customers read where it stands, whatever customers are told.
    for (QWidget *one : {static_cast<QWidget *>(m_phaseLabel), static_cast<QWidget *>(m_phase),
                         static_cast<QWidget *>(m_statusLabel), static_cast<QWidget *>(m_status)})
        setShown(one, areCustomers(made.readers));
    m_status->setText(spoken(labelOf(made.announcement.status)));
    m_status->setAccessibleName(m_statusLabel->text() + u' ' + m_status->text());
    const DraftText &wanted = made.announcement.text;
    if (wanted != text()) {
        m_filling = true;
        m_subject->setText(wanted.subject);
        m_subject->setCursorPosition(0);
        if (m_message->toPlainText() != wanted.body)
            m_message->setPlainText(wanted.body);
        m_filling = false;
    }
    tellCount(made.on(composition.reach.channel));
    tellOther(made.other);
    tellBar(composition, made, state);
    tellLast(state, nowUs);
}

void TextCard::tellCount(const ChannelText &text)
{
    setTitle(spoken(labelOf(text.channel)));
    m_count->setText(spoken(proofLine(text.proof)));
    setInk(m_count, text.proof.fits() ? Tone::Tertiary : Tone::Sev2);
    QStringList advice;
    for (const Message &one : proofAdvice(text.proof, text.text.body))
        advice.append(spoken(one));
    m_advice->setText(advice.join(u' '));
    setShown(m_advice, !advice.isEmpty());
}

void TextCard::tellOther(const OtherSide &other)
{
    m_other = other;
    const bool chinese = (other.language == QLatin1String("zh_CN")) == other.thereBehind;
    const bool each = other.hereBehind && other.thereBehind;
    m_bothWords = !other.isBehind() ? QString()
                  : each            ? tr("Both changed")
                  : chinese         ? tr("Chinese behind")
                                    : tr("English behind");
    const QString standing = !other.isBehind() ? QString()
                             : each    ? tr("English and Chinese were each changed; nobody has compared them")
                             : chinese ? tr("The Chinese side is behind")
                                       : tr("The English side is behind");
    const Tone tone = other.isBehind() ? Tone::Sev2 : Tone::Secondary;
    m_both->setIcon(icon(QStringLiteral("columns"), tone));
    setFlatTone(m_both, tone);
    const QString verb = tr("Both languages side by side");
    m_both->setToolTip(factLine({standing, verb}));
    m_both->setAccessibleName(factLine({verb, standing}));
    const QString language = tr("Language of the text");
    m_language->setToolTip(standing);
    m_language->setAccessibleName(factLine({language, standing}));
    fitTitle();
}

/// What stands in the title is told in words where there is room for them, what is behind before all else.
void TextCard::fitTitle()
{
    m_both->setText(m_bothWords);
    m_holding->setText(tr("Holding statement"));
    for (QPushButton *button : {m_holding, m_both}) {
        titleRow()->invalidate(); // a row within a row learns of new words only later
        if (titleRow()->sizeHint().width() > width())
            button->setText({});
    }
}

/// What is chosen needs the whole width of a narrow box, so there the label says that it fits.
void TextCard::tellPhases(const Composed &made)
{
    m_phaseFits = made.phase == made.suggested;
    for (const Term<Phase> &term : terms<Phase>()) {
        const QString words = spoken(labelOf(term.value));
        const bool marked = term.value == made.suggested && !m_phaseFits;
        m_phase->setItemText(static_cast<int>(term.value), marked ? tr("%1 (fits now)").arg(words) : words);
    }
    m_phase->setCurrentIndex(static_cast<int>(made.phase));
    tellPhaseName();
}

void TextCard::tellPhaseName()
{
    nameField(m_phaseLabel, m_phase, m_phaseFits ? tr("What it tells · fits now") : tr("What it tells"));
}

void TextCard::tellHoldings(const QList<HoldingText> &holdings)
{
    m_holdings->clear();
    for (const HoldingText &one : holdings) {
        QString words = tr("%1 (approved by %2, until %3)")
                            .arg(one.name, one.approvedBy, lastDay(one.until, Zone::local()));
        m_holdings->addAction(words.replace(u'&', QLatin1String("&&")), this,
                              [this, text = one.text] { Q_EMIT holdingChosen(text); });
    }
    m_holding->setToolTip(holdings.isEmpty()
                              ? tr("Nothing is approved beforehand in this language: set one up")
                              : tr("A text that was approved beforehand: nobody has to be asked"));
}

void TextCard::tellBar(const Composition &composition, const Composed &made, const State &state)
{
    if (m_posted)
        m_bar->say(InlineMessage::Kind::Done,
                   tr("Sent as %1. Mark it for more channels, or begin the next one.")
                       .arg(updateNumber(state.updates.size())),
                   tr("Begin the next update"));
    else if (const auto &detour = made.on(composition.reach.channel).detour)
        m_bar->say(InlineMessage::Kind::Warning,
                   tr("%1 has been down since %2. Its updates go to: %3.")
                       .arg(spoken(labelOf(made.on(composition.reach.channel).channel)),
                            m_zone.clock(detour->since), spoken(labelOf(detour->instead))));
    else if (!made.holding.isEmpty())
        m_bar->say(
            InlineMessage::Kind::Info,
            tr("“%1”, as it was approved. Change a word, and it has to be approved again.").arg(made.holding),
            tr("Draft anew"));
    else if (composition.isWritten())
        m_bar->say(InlineMessage::Kind::Info,
                   made.phase == made.suggested
                       ? tr("Facts no longer change this text.")
                       : tr("In your words. What fits now is “%1”.").arg(spoken(labelOf(made.suggested))),
                   tr("Draft anew"));
    m_isDown = !m_posted && made.on(composition.reach.channel).detour;
    m_saysMore = m_posted || m_isDown || composition.isWritten() || !made.holding.isEmpty();
    arrange();
}

void TextCard::tellLast(const State &state, qint64 nowUs)
{
    m_hasLast = !state.updates.isEmpty();
    arrange();
    if (state.updates.isEmpty())
        return;
    const SentUpdate &last = state.updates.last();
    const QString kept = keptWords(state, last);
    const QString head =
        tr("Last sent: %1 at %2")
            .arg(updateNumber(state.updates.size()), momentWords(last.sentAt, nowUs, m_zone));
    m_lastHead->setText(factLine({head, kept}));
    m_lastText->setText(elided(oneLine(last.text), 160));
    arrange();
    m_last->setAccessibleName(factLine({m_lastHead->text(), last.text}));
}

void TextCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitTitle();
    arrange();
}

/// In a low window the message needs the room; what was sent is told on the right as well.
void TextCard::arrange()
{
    // What follows from the words is known to whoever writes them, and the choice above drafts anew as well.
    // A channel that is down is told in the list of channels as well.
    const bool speaks = m_saysMore && (m_posted || height() >= u(m_isDown ? 270 : 345));
    setShown(m_bar, speaks);
    const bool isLow = height() < u(speaks ? 340 : 255);
    // The fields say by themselves what they are, and to a screen reader by name.
    for (QLabel *label : {m_readersLabel, m_phaseLabel, m_statusLabel, m_subjectLabel})
        setShown(label, !isLow);
    m_status->setMinimumWidth(isLow ? m_status->sizeHint().width() : 0); // it has nothing else to say so
    m_subject->setPlaceholderText(isLow ? m_subjectLabel->text() : QString());
    // Whole or not at all: a layout would squeeze it before the message.
    const int words = qMax(0, m_lastText->heightForWidth(width() - u(2 * (16 + 12))));
    m_lastText->setMinimumHeight(words);
    setShown(m_last, m_hasLast && height() >= u(345) + words);
}

void TextCard::replace(const DraftText &text)
{
    m_filling = true;
    m_subject->setText(text.subject);
    QTextCursor all(m_message->document());
    all.select(QTextCursor::Document);
    all.insertText(text.body);
    m_filling = false;
}

DraftText TextCard::text() const { return {m_subject->text(), m_message->toPlainText()}; }

void TextCard::mark(qsizetype start, qsizetype end)
{
    QTextCursor cursor(m_message->document());
    const int last = m_message->document()->characterCount() - 1;
    cursor.setPosition(qMin(last, static_cast<int>(start)));
    cursor.setPosition(qMin(last, static_cast<int>(end)), QTextCursor::KeepAnchor);
    m_message->setTextCursor(cursor);
    focusMessage();
}

void TextCard::focusMessage() { m_message->setFocus(Qt::ShortcutFocusReason); }

void TextCard::retell()
{
    const QString chosen = m_language->chosen();
    m_language->setChoices({{QStringLiteral("en"), QStringLiteral("English")},
                            {QStringLiteral("zh_CN"), QStringLiteral("中文")}});
    if (!chosen.isEmpty())
        m_language->choose(chosen);
    tellOther(m_other);
    m_holding->setAccessibleName(tr("Holding statement"));
    arrange();
    nameField(m_readersLabel, m_readers, tr("For"));
    for (const Term<Readers> &term : terms<Readers>())
        m_readers->setItemText(static_cast<int>(term.value), spoken(labelOf(term.value)));
    tellPhaseName();
    m_statusLabel->setText(tr("Status shown"));
    nameField(m_subjectLabel, m_subject, tr("Subject"));
    nameField(m_messageLabel, m_message, tr("Message"));
    m_phase->setToolTip(tr("Another choice drafts the text anew; undo in the message brings yours back"));
}

} // namespace muster
