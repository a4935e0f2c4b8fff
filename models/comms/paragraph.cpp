#include "models/comms/paragraph.h"

#include "models/core/clock.h"

#include <algorithm>
#include <iterator>

namespace muster {

namespace {

/// Whether nothing that is looked for goes on behind these lines, when a line break follows them. The
/// patterns that cross one do so at white space only, behind a letter, a digit, a colon, a bracket, or behind
/// the full stop of "p.m."; or within six characters behind 前, unless a 。 is among them.
bool isClosed(QStringView lines)
{
    qsizetype size = lines.size();
    while (size > 0 && lines.at(size - 1).isSpace())
        --size;
    if (size == 0)
        return false;
    const QChar last = lines.at(size - 1);
    if (last == u'。')
        return true;
    if (!QStringView(u".!?！？").contains(last) ||
        lines.last(qMin<qsizetype>(8, lines.size())).contains(u'前'))
        return false;
    return last != u'.' || size < 2 || lines.at(size - 2).toLower() != u'm';
}

} // namespace

Paragraph::Paragraph(const QString &words, Recall recall)
    : Traces(words, recall == Recall::Yes ? Look::IfNeedsAreMet : Look::Always)
    , m_recall(recall)
    , m_sentences(sentencesOf(words))
    , m_clauses(clausesOf(words))
{
    m_traces.reserve(static_cast<std::size_t>(m_clauses.size()));
    for (Passage &one : m_clauses)
        one = recalled(one);
}

Passage Paragraph::recalled(Passage passage) const
{
    if (m_recall == Recall::Yes && !passage.traces)
        passage.traces = m_traces.emplace_back(tracesOf(passage.words)).get();
    return passage;
}

const Paragraph::Times &Paragraph::timed(qint64 now) const
{
    return m_times.of(now / (15 * minute), [&] {
        Times out;
        out.all = timesIn(words(), now);
        const auto within = [&](const QList<Passage> &stretches) {
            QList<Timed> found;
            for (const Passage &stretch : stretches) {
                QList<StatedTime> times;
                std::copy_if(out.all.cbegin(), out.all.cend(), std::back_inserter(times),
                             [&](const StatedTime &time) {
                                 return time.start >= stretch.start && time.end <= stretch.end();
                             });
                if (!times.isEmpty())
                    found.append({recalled(stretch), times});
            }
            return found;
        };
        if (!out.all.isEmpty()) {
            out.sentences = within(m_sentences);
            out.clauses = within(m_clauses);
        }
        return out;
    });
}

const Ease &Paragraph::ease() const
{
    if (!m_ease)
        m_ease = easeOf(words(), m_sentences);
    return *m_ease;
}

std::vector<PlacedParagraph> paragraphsOf(const QString &text)
{
    thread_local Recent<Paragraph> recent(200);
    std::vector<PlacedParagraph> out;
    const QStringView all = text;
    qsizetype from = 0, seen = -1;
    for (qsizetype to = all.indexOf(u'\n'); to >= 0; to = all.indexOf(u'\n', to + 1)) {
        // Of many empty lines the first tells: a megabyte of them is looked at once.
        const bool isEmpty = all.sliced(seen + 1, to - seen - 1).trimmed().isEmpty();
        seen = to;
        const QStringView lines = all.sliced(from, to - from);
        if (isEmpty || !isClosed(lines))
            continue;
        // The white space behind it belongs to the next one: a time begins with that in front of it.
        qsizetype size = lines.size();
        while (lines.at(size - 1).isSpace())
            --size;
        out.push_back({recent.of(lines.first(size)), from});
        from += size;
    }
    out.push_back({recent.of(all.sliced(from)), from});
    return out;
}

} // namespace muster
