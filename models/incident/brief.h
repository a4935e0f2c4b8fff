#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/incident/entry.h"
#include "models/incident/state.h"

namespace muster {

/// The case as the record tells it to whoever is to help, Markdown: what customers cannot do, since when,
/// what was changed before, what is seen now, what was tried, what is ruled out, whom to call back. The same
/// record gives the same text. `entries` in the order of the timeline; what is restricted, struck or erased
/// is passed over, and a line that looks like a secret is left out, with a word in its place. A line that
/// begins with "Ruled out:" or "排除：" goes under what is ruled out. Of what the record does not know there
/// is an empty line to fill in. `number` is how the incident is called where two have the same one.
QString briefOf(const State &state, const QList<Entry> &entries, const Tongue &tongue, const Zone &zone,
                const QString &number = {});

/// What is asked of whoever is to help, and until when.
struct Ask
{
    QString wanted;
    qint64 answerBy = 0; ///< microseconds UTC; 0 if no time was said
};

/// The brief with the request in front, behind its title: how it goes out.
QString withAsk(const QString &brief, const Ask &ask, const Tongue &tongue, const Zone &zone);

/// The headings under which nothing is filled in yet.
QStringList unfilled(const QString &brief);

/// A brief without its marks, for a chat or a form.
QString plainBrief(const QString &markdown);

/// The words behind "Ruled out:", in either language; nothing if they do not begin so.
std::optional<QString> ruledOut(const QString &text);

} // namespace muster
