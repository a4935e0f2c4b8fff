#include "models/proof/proof.h"

#include "models/proof/robots.h"
#include "models/proof/teams.h"
#include "models/proof/units.h"
#include "models/proof/xlength.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace muster {

namespace {

/// Where the subject of a text goes.
enum class Heading {
    Apart, ///< into a field of its own, or nowhere
    Above, ///< above the text, in one message with it
};

/// What a channel takes.
struct Limit
{
    const char *channel;
    Measure measure;
    Heading heading;
    qsizetype subject;              ///< characters; 0 where it has none
    qsizetype body;                 ///< 0 where none is known
    qsizetype (*frame)() = nullptr; ///< bytes of the message beside its text in JSON
};

// A banner of 160 is ours: two lines in an app. All others are the channels' own:
//   statuspage   name 255, body 25,000: Statuspage API, "Create an incident"
//   incidentio   name 200, message 4,096: incident.io API, status page incidents
//   email        subject 78: RFC 5322, 2.1.1, what a line should not exceed
//   x            280 weighted: twitter-text, config/v3.json
//   social       500: Mastodon's default; Threads has the same
//   sms          1,600 characters: Twilio, maximum length of a message
//   slack        3,000 a section: Block Kit reference; together 9,000, since messages of 11,341 were refused
//   and
//                9,597 accepted (slackapi/bolt-js issues 2509 and 2867)
//   teams        28 KB a message: Microsoft Learn, incoming webhooks
//   weibo        140, half a character counting half: Weibo Open Platform, statuses/share
//   wechat       text "fewer than 20,000 characters": WeChat Official Accounts, draft/add
//                (developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add), whose own
//                titles end at 32; 64 is what the editor takes, where a text is pasted
//   wecom        2,048 bytes: WeCom, group robot, text (document 91770)
//   dingtalk     20,000 bytes a request: the robot's own "message too long, exceed 20000 bytes", errcode
//                460101 (timonwong/prometheus-webhook-dingtalk issue 30)
//   feishu       20 KB a request: Feishu Open Platform, custom bots
//                (open.larkoffice.com/document/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN)
constexpr Limit limits[] = {
    {"statuspage", Measure::Characters, Heading::Apart, 255, 25'000},
    {"email", Measure::Characters, Heading::Apart, 78, 0},
    {"x", Measure::Weighted, Heading::Apart, 0, xLimit},
    {"social", Measure::Characters, Heading::Apart, 0, 500},
    {"sms", Measure::Parts, Heading::Apart, 0, 1'600},
    {"banner", Measure::Characters, Heading::Apart, 0, 160},
    {"holding", Measure::Characters, Heading::Apart, 0, 0},
    {"slack", Measure::Sections, Heading::Above, 0, 9'000},
    {"teams", Measure::Payload, Heading::Apart, 0, 28'672},
    {"macro", Measure::Characters, Heading::Apart, 0, 0},
    {"weibo", Measure::Halves, Heading::Apart, 0, 140},
    {"wechat", Measure::Characters, Heading::Apart, 64, 19'999},
    {"wecom", Measure::Bytes, Heading::Above, 0, 2'048},
    {"dingtalk", Measure::Payload, Heading::Above, 0, 20'000, dingtalkFrame},
    {"feishu", Measure::Payload, Heading::Above, 0, 20'000, feishuFrame},
    {"incidentio", Measure::Characters, Heading::Apart, 200, 4'096},
};
constexpr qsizetype slackSection = 3'000;

void measureSections(Proof &proof, QStringView body)
{
    // A paragraph is a section.
    proof.length = escaped(body);
    for (qsizetype at = 0; at <= body.size();) {
        qsizetype gap = body.indexOf(u'\n', at);
        while (gap >= 0 && !body.sliced(gap + 1).startsWith(u'\n'))
            gap = body.indexOf(u'\n', gap + 1);
        const QStringView section = body.sliced(at, (gap < 0 ? body.size() : gap) - at);
        // Each character counts five at most, so a short one needs no count.
        if (section.size() * 5 > slackSection && escaped(section) > slackSection) {
            proof.length = escaped(section);
            proof.limit = slackSection;
            proof.cut = at + placeBeyond(section, slackSection, escaped);
            return;
        }
        at += section.size() + 2;
    }
    if (proof.length <= slackSection)
        proof.limit = slackSection; // it is one section yet
    else if (proof.length > proof.limit)
        proof.cut = placeBeyond(body, proof.limit, escaped);
}

/// The same where what surrounds the text grows with it: how much of it, up to a grapheme, the message holds.
qsizetype placeBeyondMessage(const QString &subject, const QString &body, qsizetype limit)
{
    qsizetype fits = 0, beyond = body.size();
    while (beyond - fits > 1) {
        const qsizetype middle = fits + (beyond - fits) / 2;
        (teamsBytes(subject, QStringView(body).first(middle)) > limit ? beyond : fits) = middle;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, body);
    finder.setPosition(fits);
    return finder.isAtBoundary() ? fits : qMax<qsizetype>(0, finder.toPreviousBoundary());
}

/// A text on its way to one channel or to all, and what most of them count.
struct Counted
{
    Counted(const QString &itsSubject, const QString &itsBody)
        : subject(itsSubject)
        , body(itsBody)
        , subjectCharacters(characters(subject))
        , bodyCharacters(characters(body))
    {}

    /// As one text, for places without a subject.
    const QString &whole() const
    {
        if (m_whole.isNull())
            m_whole = subject.isEmpty() ? body : QString(subject + QLatin1String("\n\n") + body);
        return m_whole;
    }
    qsizetype wholeInJson() const
    {
        if (m_wholeInJson < 0)
            m_wholeInJson = jsonBytes(whole());
        return m_wholeInJson;
    }

    const QString &subject, &body;
    qsizetype subjectCharacters, bodyCharacters;

private:
    mutable QString m_whole;
    mutable qsizetype m_wholeInJson = -1;
};

void measurePayload(Proof &proof, const Limit &limit, const Counted &text)
{
    if (limit.frame) {
        proof.length = limit.frame() + text.wholeInJson();
        if (proof.length > proof.limit)
            proof.cut = placeBeyond(text.whole(), proof.limit - limit.frame(), jsonBytes);
        return;
    }
    proof.length = teamsBytes(text.subject, text.body);
    if (proof.length > proof.limit)
        proof.cut = placeBeyondMessage(text.subject, text.body, proof.limit);
}

void measure(Proof &proof, const Limit &limit, const Counted &text)
{
    const auto plain = [&](const QString &words, qsizetype length, auto size) {
        proof.length = length;
        if (proof.limit != 0 && proof.length > proof.limit)
            proof.cut = placeBeyond(words, proof.limit, size);
    };
    switch (proof.measure) {
    case Measure::Characters: return plain(text.body, text.bodyCharacters, characters);
    case Measure::Bytes: return plain(text.whole(), bytes(text.whole()), bytes);
    case Measure::Sections: return measureSections(proof, text.whole());
    case Measure::Weighted: {
        const XLength x = xLength(text.body);
        proof.length = x.length;
        proof.cut = x.cut;
        proof.allowed = x.valid;
        return;
    }
    case Measure::Halves:
        proof.length = (halves(text.body) + 1) / 2;
        if (proof.length > proof.limit)
            proof.cut = placeBeyond(text.body, proof.limit * 2, halves);
        return;
    case Measure::Parts:
        plain(text.body, text.bodyCharacters, characters);
        proof.sms = smsOf(text.body);
        return;
    case Measure::Payload: return measurePayload(proof, limit, text);
    }
}

Proof proofFor(const Limit &limit, const Counted &text)
{
    Proof out;
    out.channel = QString::fromLatin1(limit.channel);
    out.measure = limit.measure;
    out.limit = limit.body;
    out.subjectLimit = limit.subject;
    out.subject = limit.subject == 0 ? 0 : text.subjectCharacters;
    measure(out, limit, text);
    if (out.cut > 0 && limit.heading == Heading::Above)
        out.cut = qMax<qsizetype>(0, out.cut - (text.whole().size() - text.body.size()));
    return out;
}

} // namespace

QStringList proofChannels()
{
    QStringList out;
    for (const Limit &limit : limits)
        out.append(QString::fromLatin1(limit.channel));
    return out;
}

Proof proofOf(const QString &channel, const QString &subject, const QString &body)
{
    const auto limit = std::find_if(std::begin(limits), std::end(limits),
                                    [&](const Limit &one) { return channel == QLatin1String(one.channel); });
    if (limit != std::end(limits))
        return proofFor(*limit, {subject, body});
    Proof unknown;
    unknown.channel = channel;
    return unknown;
}

QList<Proof> proofsOf(const QString &subject, const QString &body)
{
    const Counted text(subject, body);
    QList<Proof> out;
    for (const Limit &limit : limits)
        out.append(proofFor(limit, text));
    return out;
}

Proof proofOf(Channel channel, const QString &subject, const QString &body)
{
    return proofOf(keyOf(channel), subject, body);
}

} // namespace muster
