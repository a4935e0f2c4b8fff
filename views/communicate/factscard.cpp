#include "views/communicate/factscard.h"

#include "models/comms/cadence.h"
#include "models/core/clock.h"
#include "views/communicate/communicatewords.h"
#include "views/communicate/factrow.h"
#include "views/communicate/pacerow.h"
#include "views/communicate/promiserow.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/words/words.h"

#include <QLabel>
#include <QScrollArea>

namespace muster {

FactsCard::FactsCard(QWidget *parent)
    : Card(parent)
    , m_promise(new PromiseRow)
    , m_pace(new PaceRow)
    , m_count(newLabel({}, Type::Secondary, Tone::Tertiary))
{
    setObjectName(QStringLiteral("factsCard"));
    auto *inner = new QWidget;
    auto *column = columnOn(inner, 12);
    setMargins(column, 16, 8, 16, 16);
    for (const Term<Fact> &term : terms<Fact>()) {
        if (term.value == Fact::Next)
            continue; // a time, not words
        m_rows.append(new FactRow(term.value));
        column->addWidget(m_rows.last());
        connect(m_rows.last(), &FactRow::typed, this, &FactsCard::typed);
        connect(m_rows.last(), &FactRow::reset, this, &FactsCard::reset);
    }
    column->insertWidget(0, m_promise);
    column->insertWidget(1, m_pace);
    column->addStretch(1);
    setMargins(body(), 1, 0, 1, 6); // the card's own edge stays in sight
    body()->addWidget(scrollingColumn(inner));
    retell();
    titleRow()->addWidget(m_count);
    connect(m_promise, &PromiseRow::chosen, this, &FactsCard::promised);
    connect(m_promise, &PromiseRow::reset, this, &FactsCard::promiseReset);
    connect(m_pace, &PaceRow::chosen, this, &FactsCard::paceChosen);
}

void FactsCard::setZone(const Zone &zone)
{
    m_zone = zone;
    m_promise->setZone(zone);
}

void FactsCard::tell(const Composition &composition, const Composed &made, const State &state, qint64 nowUs)
{
    int changed = 0;
    const bool over = made.announcement.facts.words.contains(Fact::Span);
    for (FactRow *row : std::as_const(m_rows)) {
        const FactNote note = noteOf(row->fact(), composition, made, state, nowUs);
        changed += note.news.isEmpty() ? 0 : 1;
        row->tell(made.announcement.facts.of(row->fact()), note);
        // Those the text is made of, and of two one: how long it has lasted, or how long it did.
        const bool isTime = row->fact() == Fact::Since || row->fact() == Fact::Span;
        setShown(row, (made.facts.contains(row->fact()) || note.typed) &&
                          (!isTime || (row->fact() == Fact::Span) == over));
    }
    m_promise->tell(made.announcement.next, composition.next.has_value(), made.minutes, nowUs);
    m_pace->tell(state, made.minutes, nowUs);
    m_count->setText(
        changed == 0 ? QString()
                     : tr("%n changed since %1", nullptr, changed).arg(updateNumber(state.updates.size())));
}

FactNote FactsCard::noteOf(Fact fact, const Composition &composition, const Composed &made,
                           const State &state, qint64 nowUs) const
{
    FactNote note;
    note.typed = composition.wordings.value(composition.language).facts.contains(fact);
    const Source source = made.known.sources.value(fact);
    if (note.typed) {
        note.source = tr("in your words");
    } else if (source.at != 0) {
        const qint64 age = nowUs - source.at;
        const int usual = made.minutes;
        note.old = usual != 0 && age > usual * minute;
        note.source = factLine({momentWords(source.at, nowUs, m_zone), source.by,
                                note.old ? tr("%1 old, ask again").arg(lastingWords(age))
                                         : tr("%1 ago").arg(lastingWords(age))});
    }
    if (!state.updates.isEmpty() && source.at > state.updates.last().sentAt)
        note.news = tr("Changed since %1").arg(updateNumber(state.updates.size()));
    return note;
}

void FactsCard::retell()
{
    setTitle(tr("Facts"));
    m_promise->retell();
    m_pace->retell();
    for (FactRow *row : std::as_const(m_rows))
        row->retell();
}

} // namespace muster
