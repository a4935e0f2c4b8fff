#include "app/cli/commsjson.h"

namespace muster::cli {

QJsonObject toJson(const Proof &proof, const QString &body, const Tongue &tongue)
{
    QJsonArray advice;
    for (const Message &one : proofAdvice(proof, body))
        advice.append(tongue(one));
    QJsonObject out{{QStringLiteral("channel"), proof.channel},
                    {QStringLiteral("length"), proof.length},
                    {QStringLiteral("limit"), proof.limit == 0 ? QJsonValue() : QJsonValue(proof.limit)},
                    {QStringLiteral("fits"), proof.fits()},
                    {QStringLiteral("advice"), advice}};
    if (proof.cut >= 0)
        out.insert(QStringLiteral("cut"), proof.cut);
    if (proof.subjectLimit != 0)
        out.insert(QStringLiteral("subject"), QJsonObject{{QStringLiteral("length"), proof.subject},
                                                          {QStringLiteral("limit"), proof.subjectLimit},
                                                          {QStringLiteral("fits"), proof.subjectFits()}});
    if (proof.measure != Measure::Parts)
        return out;
    QJsonArray costly;
    for (const Costly &one : proof.sms.costly)
        costly.append(QJsonObject{{QStringLiteral("at"), one.at},
                                  {QStringLiteral("text"), one.text},
                                  {QStringLiteral("replacement"),
                                   one.replacement.isEmpty() ? QJsonValue() : QJsonValue(one.replacement)}});
    out.insert(QStringLiteral("encoding"),
               proof.sms.small ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2"));
    out.insert(QStringLiteral("units"), proof.sms.units);
    out.insert(QStringLiteral("segments"), proof.sms.segments);
    out.insert(QStringLiteral("costly"), costly);
    return out;
}

QJsonArray toJson(const QList<Finding> &findings, const Tongue &tongue)
{
    QJsonArray out;
    for (const Finding &one : findings) {
        QJsonObject json{{QStringLiteral("id"), one.id},
                         {QStringLiteral("ok"), one.ok},
                         {QStringLiteral("message"), tongue(one.message)}};
        if (one.start >= 0) {
            json.insert(QStringLiteral("start"), one.start);
            json.insert(QStringLiteral("end"), one.end);
        }
        out.append(json);
    }
    return out;
}

} // namespace muster::cli
