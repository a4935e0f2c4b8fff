#pragma once

#include "models/core/message.h"

#include <QList>

#include <optional>

namespace muster {

/// What an entry of the timeline is. The first six are what people log; the rest come from acts.
enum class Kind {
    Note,
    Action,
    Decision,
    Observation,
    Call,
    FollowUp,
    Update,
    Severity,
    Status,
    Role,
    Check,
    Handoff
};

/// Who may read an entry. An export for customers is an allow-list of Public; Restricted is legal or
/// security.
enum class Audience { Internal, Vendor, Public, Restricted };

/// How far the incident is. FalseAlarm and Duplicate end it like Closed.
enum class Status {
    Suspected,
    Investigating,
    Identified,
    Mitigating,
    Monitoring,
    Resolved,
    Closed,
    FalseAlarm,
    Duplicate
};

/// Who does what in the war room (PagerDuty incident response documentation, "Roles").
enum class Role { Commander, CommsLead, TechLead, SupportLiaison, Scribe, Deputy };

/// How an entry reached the room.
enum class Via { Room, Phone, Chat, Monitor, Import, Mail };

/// Where a status update went.
enum class Channel {
    Statuspage,
    Email,
    X,
    Social,
    Sms,
    Banner,
    Holding,
    Slack,
    Teams,
    Macro,
    Weibo,
    Wechat,
    Wecom,
    Dingtalk,
    Feishu
};

/// Whom a text is written for. The first two are customers, who are counted as having heard from us.
enum class Readers { Customers, Affected, Team, Executives, Support, Partners, Press };

/// In what capacity somebody says yes to a text.
enum class Approver { Commander, Legal, PublicRelations };

/// One word of the incident's language: how files and the command line write it, and how people read it.
template <typename E>
struct Term
{
    E value;
    const char *key;
    const char *label; ///< English source in the context "Muster"
};

template <typename E>
const QList<Term<E>> &terms();

template <>
const QList<Term<Kind>> &terms<Kind>();
template <>
const QList<Term<Audience>> &terms<Audience>();
template <>
const QList<Term<Status>> &terms<Status>();
template <>
const QList<Term<Role>> &terms<Role>();
template <>
const QList<Term<Via>> &terms<Via>();
template <>
const QList<Term<Channel>> &terms<Channel>();
template <>
const QList<Term<Readers>> &terms<Readers>();
template <>
const QList<Term<Approver>> &terms<Approver>();

/// How files, the journal and the command line write it: "follow-up".
template <typename E>
QString keyOf(E value)
{
    return QString::fromLatin1(terms<E>().at(static_cast<qsizetype>(value)).key);
}

/// How people read it: "Follow-up".
template <typename E>
Message labelOf(E value)
{
    return say(terms<E>().at(static_cast<qsizetype>(value)).label);
}

/// The term a key names, if it names one.
template <typename E>
std::optional<E> fromKey(const QString &key)
{
    for (const Term<E> &term : terms<E>()) {
        if (key == QLatin1String(term.key))
            return term.value;
    }
    return std::nullopt;
}

/// All keys, for help and for refusals: "note, action, decision".
template <typename E>
QString keysOf()
{
    QStringList keys;
    for (const Term<E> &term : terms<E>())
        keys += QString::fromLatin1(term.key);
    return keys.join(QLatin1String(", "));
}

/// Whether they are customers: what they are told is public, and keeps the promise of a next update.
constexpr bool areCustomers(Readers readers) { return readers <= Readers::Affected; }

/// Whether people log this kind by hand.
constexpr bool isLogged(Kind kind) { return kind <= Kind::FollowUp; }
/// Whether the incident is over in this status.
constexpr bool isOver(Status status) { return status >= Status::Resolved; }

} // namespace muster
