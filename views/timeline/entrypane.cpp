#include "views/timeline/entrypane.h"

#include "models/core/text.h"
#include "views/shared/dress.h"
#include "views/shared/inlinemessage.h"
#include "views/timeline/entrywords.h"
#include "views/timeline/factrows.h"
#include "views/timeline/leavingsbox.h"
#include "views/timeline/otherbox.h"
#include "views/timeline/taglabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace muster {

void EntryPane::setDispatch(const Dispatch &dispatch)
{
    m_dispatch = dispatch;
    m_form->setDispatch(dispatch);
}

void EntryPane::setDrafts(const Drafts &drafts) { m_form->setDrafts(drafts); }

void EntryPane::setZone(const Zone &zone)
{
    m_zone = zone;
    m_form->setZone(zone);
    retranslate();
}

void EntryPane::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    m_form->setTongue(tongue);
    retranslate();
}

void EntryPane::tell(const Entry &entry, int place, int of)
{
    if (entry.id != m_entry.id) {
        m_form->hide();
        m_actions->show();
        m_failure->hide();
        m_scroll->ensureVisible(0, 0);
    }
    m_entry = entry;
    m_place = place;
    m_of = of;
    tellHead();
    tellOther();
    tellLeavings();
    tellFacts();
    tellHistory();
    tellActions();
}

void EntryPane::tellHead()
{
    m_kind->setText(m_tongue(labelOf(m_entry.kind)));
    setInk(m_kind, toneOf(m_entry.kind));
    m_struckTag->setVisible(m_entry.struck || m_entry.erased);
    m_struckTag->setWords(m_entry.erased                 ? tr("Erased")
                          : m_entry.correctedBy.isNull() ? tr("Struck")
                                                         : tr("Corrected"));
    m_audienceTag->setWords(m_tongue(labelOf(m_entry.audience)), iconOf(m_entry.audience));
    m_text->setText(shownText(sentence(m_entry, m_tongue, m_zone)));
    QFont font = typeFont(Type::Body);
    font.setStrikeOut(m_entry.struck && !m_entry.erased);
    m_text->setFont(shapedFor(font, m_text->text()));
    setInk(m_text, m_entry.struck || m_entry.erased ? Tone::Tertiary : Tone::Text);
}

void EntryPane::tellOther()
{
    const auto find = [this](const Id &id) {
        return m_facts ? m_facts->entry(id).value_or(Entry()) : Entry();
    };
    const bool corrected = !m_entry.correctedBy.isNull();
    const Entry other = find(corrected ? m_entry.correctedBy : m_entry.corrects);
    m_other->setVisible(!other.id.isNull());
    const QString by = oneLine(other.by);
    QString words = shownText(sentence(other, m_tongue, m_zone), 600);
    const Entry &old = corrected ? m_entry : other, &now = corrected ? other : m_entry;
    if (old.text == now.text && old.occurred != now.occurred)
        words = tr("Time %1 → %2").arg(clockBeside(old, now), clockBeside(now, old));
    if (corrected)
        m_other->tell(Tone::Ok, tr("Corrected %1 by %2").arg(m_zone.clock(other.notedAt), by), words,
                      tr("Go to correction"), other.id);
    else
        m_other->tell(Tone::Secondary, tr("Corrects %1 by %2").arg(m_zone.clock(other.occurred), by), words,
                      tr("Go to the old entry"), other.id);
}

void EntryPane::tellErasure(const Id &entry, const Outcome &outcome)
{
    m_erasures.insert(entry, outcome);
    tellLeavings();
}

/// What is left to do after its words were erased; an entry that was erased as well is done.
void EntryPane::tellLeavings()
{
    const Outcome left = m_erasures.value(m_entry.id);
    QList<LeavingsBox::Echo> echoes;
    for (const QString &name : left.echoes) {
        const Entry other = m_facts->entry(Id::fromString(name).value_or(Id{})).value_or(Entry());
        if (other.id.isNull() || other.erased)
            continue;
        const QString when = m_zone.dateAndClock(other.occurred) + u' ' + m_tongue(labelOf(other.kind));
        const QString where =
            other.incident == m_entry.incident ? QString() : m_facts->numberOf(other.incident);
        echoes.append({other.id, where.isEmpty() ? when : where + QStringLiteral(" · ") + when,
                       shownText(sentence(other, m_tongue, m_zone), 600)});
    }
    m_leavings->tell(left.unreached, echoes);
}

QString EntryPane::clockBeside(const Entry &one, const Entry &other) const
{
    if (!m_zone.sameDay(one.occurred, other.occurred))
        return m_zone.dateAndClock(one.occurred);
    const QString clock = m_zone.clock(one.occurred);
    return clock == m_zone.clock(other.occurred) ? m_zone.clockSeconds(one.occurred) : clock;
}

void EntryPane::tellFacts()
{
    const auto moment = [this](qint64 at) -> QString {
        return m_zone.date(at) + u' ' + m_zone.clockSeconds(at) + u' ' + m_zone.label(at);
    };
    QString source = m_tongue(labelOf(m_entry.via));
    if (!m_entry.recordedBy.isEmpty() && m_entry.recordedBy != m_entry.by)
        source = tr("typed by %1, %2").arg(oneLine(m_entry.recordedBy), source);
    if (!source.isEmpty())
        source[0] = source.at(0).toUpper();
    const qint64 noted = recordedUs(m_entry.recorded);
    m_rows->setFacts({{tr("By"), oneLine(m_entry.by)},
                      {tr("Reason"), oneLine(m_entry.struck ? m_entry.struckReason : m_entry.reason)},
                      {tr("Happened"), moment(m_entry.occurred)},
                      {tr("Noted"), m_entry.late() || m_entry.via == Via::Import ? moment(noted) : QString()},
                      {tr("Entry"), m_place > 0 ? tr("%1 of %2").arg(m_place).arg(m_of) : QString()},
                      {tr("Source"), source}});
}

void EntryPane::tellHistory()
{
    const History history = m_facts ? m_facts->history(m_entry.id) : History();
    m_strike = history.strike;
    QList<FactRows::Fact> facts;
    for (const HistoryLine &line : history.lines) {
        const QString what = oneLine(m_tongue(line.what));
        facts.append({m_zone.clockSeconds(line.at),
                      line.reason.isEmpty() ? what : tr("%1: %2").arg(what, oneLine(line.reason))});
    }
    m_history->setFacts(facts);
    m_historyHead->setVisible(!facts.isEmpty());
}

void EntryPane::tellActions()
{
    const bool stands = !m_entry.struck && !m_entry.erased;
    m_undo->setText(m_entry.correctedBy.isNull() ? tr("Undo strike") : tr("Undo correction"));
    m_undo->setVisible(m_entry.struck && !m_entry.erased && !m_strike.isNull());
    m_correct->setVisible(stands);
    m_correct->setEnabled(m_entry.isWords());
    m_correct->setToolTip(
        m_entry.isWords() ? QString()
                          : tr("Only logged entries can be reworded; strike this one, or do the act again."));
    m_acts[static_cast<int>(Act::Move)]->setEnabled(stands);
    m_acts[static_cast<int>(Act::Strike)]->setEnabled(stands);
    m_acts[static_cast<int>(Act::Erase)]->setEnabled(!m_entry.erased);
    m_others->setEnabled(stands && m_entry.isWords() && !m_others->isEmpty());
}

void EntryPane::setOthers(const QList<std::pair<Id, QString>> &others)
{
    m_others->clear();
    for (const auto &[incident, name] : others)
        m_others->addAction(name, this, [this, to = incident] { moveTo(to); });
    if (!m_entry.id.isNull())
        tellActions();
}

void EntryPane::moveTo(const Id &incident)
{
    const Result<Outcome> outcome = m_dispatch(MoveEntry{m_entry.incident, m_entry.id, incident, {}});
    if (!outcome)
        return fail(m_tongue(outcome.error().what));
    m_failure->hide();
    Q_EMIT done(m_entry.id);
}

void EntryPane::forget()
{
    m_entry = {};
    m_form->hide();
    m_actions->show();
}

void EntryPane::focusFirst()
{
    for (QPushButton *button : {m_undo, m_correct, m_copy}) {
        if (button->isVisibleTo(m_actions) && button->isEnabled())
            return button->setFocus(Qt::TabFocusReason);
    }
}

bool EntryPane::isEditing() const { return m_form->isVisibleTo(this); }

void EntryPane::start(Act act)
{
    if (m_entry.id.isNull() || !m_facts)
        return;
    if (m_entry.erased)
        return fail(tr("The words of this entry were erased; there is nothing left to change."));
    if (m_entry.struck && act != Act::Audience && act != Act::Erase)
        return fail(tr("This entry is struck. Undo the strike first, or change the newer entry."));
    if (act == Act::Correct && !m_entry.isWords())
        return fail(tr("Only logged entries can be reworded. Strike this one, or do the act again."));
    m_failure->hide();
    m_actions->hide();
    m_form->show();
    m_form->begin(act, m_entry, m_facts->now());
}

void EntryPane::endForm()
{
    m_form->hide();
    m_actions->show();
    Q_EMIT leftToList();
}

void EntryPane::fail(const QString &sentence)
{
    m_failure->say(InlineMessage::Kind::Failure, sentence);
    m_failure->show();
}

void EntryPane::undoStrike()
{
    if (m_strike.isNull() || !m_dispatch)
        return;
    const Id entry = m_entry.id;
    const Result<Outcome> outcome = m_dispatch(Withdraw{m_entry.incident, m_strike, {}, {}});
    if (!outcome)
        return fail(m_tongue(outcome.error().what));
    m_failure->hide();
    Q_EMIT done(entry);
}

void EntryPane::copyWithTime()
{
    const QString when = m_zone.dateAndClock(m_entry.occurred) + u' ' + m_zone.label(m_entry.occurred);
    QGuiApplication::clipboard()->setText(
        tr("%1 %2, %3: %4", "time, kind, who, words")
            .arg(when, m_tongue(labelOf(m_entry.kind)), m_entry.by, sentence(m_entry, m_tongue, m_zone)));
}

void EntryPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leftToList();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muster
