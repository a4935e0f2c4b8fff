#include "models/incident/event.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace muster {

QJsonObject Event::members() const
{
    if (!made.isEmpty() && !isErased())
        return made;
    return QJsonDocument::fromJson(isErased() ? kept : body).object();
}

namespace {

bool standsAsItIs(char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; }

void writeText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    if (std::all_of(utf8.cbegin(), utf8.cend(), standsAsItIs)) {
        out += utf8;
        out += '"';
        return;
    }
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out += '"';
}

void write(QByteArray &out, const QJsonValue &value)
{
    if (value.isString())
        return writeText(out, value.toString());
    if (!value.isObject()) {
        // Numbers and truth values, which are rare: as Qt writes them, out of a list of one.
        const QByteArray one = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out += one.sliced(1, one.size() - 2);
        return;
    }
    const QJsonObject members = value.toObject(); // in the order of their keys
    out += '{';
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it != members.begin())
            out += ',';
        writeText(out, it.key());
        out += ':';
        write(out, it.value());
    }
    out += '}';
}

} // namespace

QByteArray canonical(const QJsonObject &body)
{
    // What QJsonDocument writes too, at a third of the price: every event needs it once.
    QByteArray out;
    out.reserve(256);
    write(out, body);
    return out;
}

QJsonObject factsOf(const QJsonObject &body)
{
    static const char *const facts[] = {
        "kind",     "audience", "via",     "entry",          "event",    "severity",    "status",
        "role",     "channel",  "state",   "first_recorded", "batch",    "zone_offset", "up_to",
        "subject",  "strike",   "known",   "question",       "choice",   "function",    "health",
        "change",   "run",      "check",   "outcome",        "next_by",  "phase",       "due",
        "due_kind", "at",       "handoff", "answer_by",      "moved_to", "moved_from",  "standing",
        "finding",  "offer",    "readers", "language",       "delivery", "stage",       "attempt",
        "carrier"};
    QJsonObject out;
    for (const char *fact : facts) {
        if (const QJsonValue value = body.value(QLatin1String(fact)); !value.isUndefined())
            out.insert(QLatin1String(fact), value);
    }
    return out;
}

} // namespace muster
