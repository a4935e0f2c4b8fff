#pragma once

#include "models/comms/facts.h"
#include "models/core/result.h"
#include "models/incident/organisation.h"

#include <QSet>

namespace muster {

/// What an update tells: each is a template in both languages.
enum class Phase {
    Investigating,
    Identified,
    PartlyRestored,
    Monitoring,
    Resolved,
    Returned,
    NothingNew,
    Progress,
    Waiting,
    Correction,
    Security,
    Apology,
    Compensation,
    Review
};

template <>
const QList<Term<Phase>> &terms<Phase>();

/// Where the talking to customers stands.
struct Situation
{
    PublicStatus status = PublicStatus::Investigating;
    Functions functions;
    bool sent = false;              ///< customers have had a word at all
    std::optional<Phase> last = {}; ///< what the last one told, where that is known
    bool sameStatus = false;        ///< they read the same status already
    bool news = true;               ///< something they may hear has changed since
};

/// What the next update should tell.
Phase suggestedPhase(const Situation &situation);

/// The status to show with an update; where the phase is no status of its own, the incident's.
PublicStatus statusOf(Phase phase, PublicStatus now);

/// An update as it would be posted.
struct DraftText
{
    QString subject;
    QString body;
    friend bool operator==(const DraftText &, const DraftText &) = default;
};

/// How long a text a channel has room for.
enum class Length { Full, Brief, Line };

/// A post of X, a text message, a banner and the like are read at a glance, or cut.
Length lengthOn(Channel channel);

/// The update that a phase's own template makes of the facts. `tongue` says in which language, `house` in
/// what manner. Others than customers have a template of their own for all phases; of it a short text has the
/// first paragraph. A template of the organisation's own comes before Muster's, unless it cannot be read.
Result<DraftText> draftUpdate(Phase phase, const Facts &facts, const Tongue &tongue,
                              Length length = Length::Full, Readers readers = Readers::Customers,
                              const Organisation &house = {});

/// The facts that the templates of an update name, whatever its length: those to ask for.
QSet<Fact> factsNamed(Phase phase, const Tongue &tongue, Readers readers = Readers::Customers,
                      const Organisation &house = {});

/// Where a template is used.
struct TemplatePlace
{
    Phase phase = Phase::Investigating; ///< customers; others have one for all
    Readers readers = Readers::Customers;
    Length length = Length::Full; ///< customers; of the others a short text is the first paragraph
    QString language = QStringLiteral("en");
};

/// "identified.en", "short/resolved.zh_CN", "readers/press.en": the names of files and of the journal.
QString nameOf(const TemplatePlace &place);
std::optional<TemplatePlace> placeNamed(const QString &name);
/// Every place, in the order people list them.
QList<TemplatePlace> templatePlaces();
/// Muster's own template for a place; empty if there is none.
QString builtInTemplate(const TemplatePlace &place);
/// What may be named there: facts, the names of mannerNames, and for readers inside those of insideNames.
QStringList variablesOf(const TemplatePlace &place);
/// Whether a text can be the template of a place.
Result<> checkTemplateFor(const TemplatePlace &place, const QString &text);
/// A text as a template: the words of facts that stand in it become their names.
QString asTemplate(const DraftText &text, const Facts &facts);

/// The same from any template: its first line is "# " and the subject, the rest is the body. What only the
/// company may read has no name in a text for others: such a template is refused.
Result<DraftText> draftFrom(const QString &text, const Facts &facts, const Tongue &tongue,
                            Readers readers = Readers::Customers, Manner manner = Manner::Plain);

/// The text with the mark of an exercise, if it is one and somebody took the mark out.
DraftText marked(DraftText text, bool exercise, const Tongue &tongue);

/// What stands in front of every text of an exercise: "[Exercise] ", 【演练】.
QString exerciseMark(const Tongue &tongue);

} // namespace muster
