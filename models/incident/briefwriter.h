#pragma once

#include "models/incident/entry.h"
#include "models/incident/state.h"

namespace muster {

// What every brief is written with; only they include this.

/// The line that stands where the record knows nothing, to be filled in.
inline const QString emptyBriefLine = QStringLiteral("- …");

/// Nothing a person typed becomes markup.
QString withoutMarkup(const QString &words);

/// Puts the sections of a brief together, every line alike: one line, without markup, without what looks like
/// a secret. What is restricted, struck or erased it passes over.
class BriefWriter
{
public:
    /// All of them must outlive the writer.
    BriefWriter(const State &state, const QList<Entry> &entries, const Tongue &tongue, const Zone &zone);

    const State &state() const { return m_state; }
    const QList<Entry> &entries() const { return m_entries; }
    const Tongue &tongue() const { return m_tongue; }
    const Zone &zone() const { return m_zone; }
    QString text() const { return m_text; }

    QString word(const char *source) const { return m_tongue(say(source)); }
    /// "%1: %2" in the reader's language; only the first without a second.
    QString pair(const QString &name, const QString &value) const;
    /// The time of day; with the date where it is not the day it began.
    QString time(qint64 us) const;
    /// Words of people as they may stand in a line, at most 400 characters of them.
    QString words(const QString &typed) const;
    /// The same behind its time.
    QString line(qint64 at, const QString &typed) const { return time(at) + u' ' + words(typed); }
    QString sentenceOf(const Entry &entry) const { return sentence(entry, m_tongue, m_zone); }

    /// "Most customers: web and app"; empty if nobody knows.
    QString answer(Question question) const;
    /// The same behind what was asked.
    QString answered(Question question) const;
    /// What does not work, and for whom.
    QStringList symptoms() const;
    /// When it began, with the zone by its name and its distance.
    QString since() const;
    /// What stands so on the board, with what shows it.
    QStringList findings(Standing standing) const;
    /// What is ruled out: on the board, and in lines that begin with the words.
    QStringList excluded() const;

    /// The title, and that it is an exercise.
    void begin(const QString &number);
    void section(const char *heading, const QStringList &lines);

private:
    const State &m_state;
    const Tongue &m_tongue;
    const Zone &m_zone;
    QList<Entry> m_entries;
    QString m_text;
};

} // namespace muster
