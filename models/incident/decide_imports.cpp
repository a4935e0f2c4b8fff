// The rules of imports.

#include "models/incident/deciding.h"

namespace muster::deciding {

namespace {

/// What the body of every record of an import says.
QJsonObject shared(const ImportRecords &c)
{
    return {{QStringLiteral("via"), keyOf(Via::Import)},
            {QStringLiteral("batch"), c.batch.toString()},
            {QStringLiteral("source"), c.source}};
}

Draft imported(const Circumstances &here, const ImportRecords &c, const ImportedRecord &record,
               QJsonObject body)
{
    body.insert(QStringLiteral("by"), record.by);
    body.insert(QStringLiteral("text"), trimmed(record.text));
    if (record.zoneOffset != 0)
        body.insert(QStringLiteral("zone_offset"), record.zoneOffset);
    const bool update = record.kind == Kind::Update;
    if (update) {
        body.insert(QStringLiteral("channel"),
                    record.channel.isEmpty() ? keyOf(Channel::Statuspage) : record.channel);
        if (!record.state.isEmpty())
            body.insert(QStringLiteral("state"), record.state);
    } else {
        body.insert(QStringLiteral("kind"), keyOf(record.kind));
    }
    if (record.audience != (update ? Audience::Public : Audience::Internal))
        body.insert(QStringLiteral("audience"), keyOf(record.audience));
    const QByteArray key = here.state.incident.bytes() + c.source.toUtf8() + '\n' + record.sourceKey.toUtf8();
    return {here.state.incident, update ? type::updateSent : type::logged, record.occurred, body,
            Id::derived(record.occurred, key)};
}

} // namespace

Drafts decideOne(const Circumstances &here, const ImportRecords &c)
{
    QList<Draft> out;
    const QJsonObject ofAll = shared(c);
    for (const ImportedRecord &record : c.records) {
        Draft one = imported(here, c, record, ofAll);
        if (!here.known || !here.known(*one.id))
            out.append(std::move(one));
    }
    return out;
}

Drafts decideOne(const Circumstances &here, const FinishImport &c)
{
    QJsonObject body = bodyOf(here, c.said);
    body.insert(QStringLiteral("batch"), c.batch.toString());
    body.insert(QStringLiteral("source"), c.source);
    body.insert(QStringLiteral("imported"), c.imported);
    return QList{draft(here, type::importFinished, c.said, body)};
}

} // namespace muster::deciding
