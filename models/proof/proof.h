#pragma once

#include "models/incident/terms.h"
#include "models/proof/sms.h"

#include <QStringList>

namespace muster {

/// What a channel counts.
enum class Measure {
    Characters, ///< Unicode code points
    Weighted,   ///< as X counts
    Halves,     ///< as Weibo counts: whatever is not ASCII 1, the rest half, rounded up
    Parts,      ///< text messages
    Sections,   ///< as Slack counts: each paragraph, and all of them
    Payload,    ///< bytes of UTF-8 of the message as it would be posted
    Bytes,      ///< bytes of UTF-8
};

/// Whether a text fits where it is to go, measured as that place measures it.
struct Proof
{
    QString channel; ///< "x"; the key of a Channel, or "incidentio"
    Measure measure = Measure::Characters;
    qsizetype length = 0;
    qsizetype limit = 0;        ///< 0 where none is known
    qsizetype subject = 0;      ///< characters of the subject
    qsizetype subjectLimit = 0; ///< 0 where it has none, or the channel shows no subject
    qsizetype cut = -1;         ///< where in the text, in UTF-16 units, the limit is passed; -1 if it is not
    bool allowed = true;        ///< no character that the channel refuses
    Sms sms = {};               ///< of text messages

    bool bodyFits() const { return allowed && (limit == 0 || length <= limit); }
    bool subjectFits() const { return subjectLimit == 0 || subject <= subjectLimit; }
    bool fits() const { return bodyFits() && subjectFits(); }
    friend bool operator==(const Proof &, const Proof &) = default;
};

/// The places a text can be measured for: every Channel's key, and "incidentio".
QStringList proofChannels();

/// The proof of a text for a place of that list. The limits and where they come from stand beside the table
/// in the source. A subject counts where it goes into one message with the text (Slack, Teams, WeCom,
/// DingTalk, Feishu); where the channel shows none it does not.
Proof proofOf(const QString &channel, const QString &subject, const QString &body);
Proof proofOf(Channel channel, const QString &subject, const QString &body);
/// The same for every place of the list, in its order.
QList<Proof> proofsOf(const QString &subject, const QString &body);

/// It in a line: "212 / 280", "2 parts · UCS-2 because of “—”", "332 characters, no limit".
Message proofLine(const Proof &proof);

/// What to do about a text that does not fit, or would for less; empty where nothing is to be done. `body` is
/// the text that was measured.
QList<Message> proofAdvice(const Proof &proof, const QString &body);

} // namespace muster
