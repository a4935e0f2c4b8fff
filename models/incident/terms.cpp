#include "models/incident/terms.h"

namespace muster {

// Each list is in the order of its enum: keyOf and labelOf index it.

template <>
const QList<Term<Kind>> &terms<Kind>()
{
    static const QList<Term<Kind>> list{
        {Kind::Note, "note", QT_TRANSLATE_NOOP("Muster", "Note")},
        {Kind::Action, "action", QT_TRANSLATE_NOOP("Muster", "Action")},
        {Kind::Decision, "decision", QT_TRANSLATE_NOOP("Muster", "Decision")},
        {Kind::Observation, "observation", QT_TRANSLATE_NOOP("Muster", "Observation")},
        {Kind::Call, "call", QT_TRANSLATE_NOOP("Muster", "Call")},
        {Kind::FollowUp, "follow-up", QT_TRANSLATE_NOOP("Muster", "Follow-up")},
        {Kind::Update, "update", QT_TRANSLATE_NOOP("Muster", "Update sent")},
        {Kind::Severity, "severity", QT_TRANSLATE_NOOP("Muster", "Severity")},
        {Kind::Status, "status", QT_TRANSLATE_NOOP("Muster", "Status")},
        {Kind::Role, "role", QT_TRANSLATE_NOOP("Muster", "Role")},
        {Kind::Check, "check", QT_TRANSLATE_NOOP("Muster", "Check")},
        {Kind::Handoff, "handoff", QT_TRANSLATE_NOOP("Muster", "Hand-off")},
    };
    return list;
}

template <>
const QList<Term<Audience>> &terms<Audience>()
{
    static const QList<Term<Audience>> list{
        {Audience::Internal, "internal", QT_TRANSLATE_NOOP("Muster", "Internal")},
        {Audience::Vendor, "vendor", QT_TRANSLATE_NOOP("Muster", "Vendor")},
        {Audience::Public, "public", QT_TRANSLATE_NOOP("Muster", "Public")},
        {Audience::Restricted, "restricted", QT_TRANSLATE_NOOP("Muster", "Restricted")},
    };
    return list;
}

template <>
const QList<Term<Status>> &terms<Status>()
{
    static const QList<Term<Status>> list{
        {Status::Suspected, "suspected", QT_TRANSLATE_NOOP("Muster", "Suspected")},
        {Status::Investigating, "investigating", QT_TRANSLATE_NOOP("Muster", "Investigating")},
        {Status::Identified, "identified", QT_TRANSLATE_NOOP("Muster", "Identified")},
        {Status::Mitigating, "mitigating", QT_TRANSLATE_NOOP("Muster", "Mitigating")},
        {Status::Monitoring, "monitoring", QT_TRANSLATE_NOOP("Muster", "Monitoring")},
        {Status::Resolved, "resolved", QT_TRANSLATE_NOOP("Muster", "Resolved")},
        {Status::Closed, "closed", QT_TRANSLATE_NOOP("Muster", "Closed")},
        {Status::FalseAlarm, "false-alarm", QT_TRANSLATE_NOOP("Muster", "False alarm")},
        {Status::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Muster", "Duplicate")},
    };
    return list;
}

template <>
const QList<Term<Role>> &terms<Role>()
{
    static const QList<Term<Role>> list{
        {Role::Commander, "commander", QT_TRANSLATE_NOOP("Muster", "Commander")},
        {Role::CommsLead, "comms-lead", QT_TRANSLATE_NOOP("Muster", "Comms lead")},
        {Role::TechLead, "tech-lead", QT_TRANSLATE_NOOP("Muster", "Tech lead")},
        {Role::SupportLiaison, "support-liaison", QT_TRANSLATE_NOOP("Muster", "Support liaison")},
        {Role::Scribe, "scribe", QT_TRANSLATE_NOOP("Muster", "Scribe")},
        {Role::Deputy, "deputy", QT_TRANSLATE_NOOP("Muster", "Deputy")},
    };
    return list;
}

template <>
const QList<Term<Via>> &terms<Via>()
{
    static const QList<Term<Via>> list{
        {Via::Room, "room", QT_TRANSLATE_NOOP("Muster", "in the room")},
        {Via::Phone, "phone", QT_TRANSLATE_NOOP("Muster", "by phone")},
        {Via::Chat, "chat", QT_TRANSLATE_NOOP("Muster", "by chat")},
        {Via::Monitor, "monitor", QT_TRANSLATE_NOOP("Muster", "from monitoring")},
        {Via::Import, "import", QT_TRANSLATE_NOOP("Muster", "imported")},
        {Via::Mail, "mail", QT_TRANSLATE_NOOP("Muster", "by mail")},
    };
    return list;
}

template <>
const QList<Term<Channel>> &terms<Channel>()
{
    static const QList<Term<Channel>> list{
        {Channel::Statuspage, "statuspage", QT_TRANSLATE_NOOP("Muster", "Status page")},
        {Channel::Email, "email", QT_TRANSLATE_NOOP("Muster", "E-mail")},
        {Channel::X, "x", QT_TRANSLATE_NOOP("Muster", "X")},
        {Channel::Social, "social", QT_TRANSLATE_NOOP("Muster", "Social media")},
        {Channel::Sms, "sms", QT_TRANSLATE_NOOP("Muster", "SMS")},
        {Channel::Banner, "banner", QT_TRANSLATE_NOOP("Muster", "In-app banner")},
        {Channel::Holding, "holding", QT_TRANSLATE_NOOP("Muster", "Holding page")},
        {Channel::Slack, "slack", QT_TRANSLATE_NOOP("Muster", "Slack")},
        {Channel::Teams, "teams", QT_TRANSLATE_NOOP("Muster", "Teams")},
        {Channel::Macro, "macro", QT_TRANSLATE_NOOP("Muster", "Support macro")},
        {Channel::Weibo, "weibo", QT_TRANSLATE_NOOP("Muster", "Weibo")},
        {Channel::Wechat, "wechat", QT_TRANSLATE_NOOP("Muster", "WeChat")},
        {Channel::Wecom, "wecom", QT_TRANSLATE_NOOP("Muster", "WeCom")},
        {Channel::Dingtalk, "dingtalk", QT_TRANSLATE_NOOP("Muster", "DingTalk")},
        {Channel::Feishu, "feishu", QT_TRANSLATE_NOOP("Muster", "Feishu")},
    };
    return list;
}

template <>
const QList<Term<Readers>> &terms<Readers>()
{
    static const QList<Term<Readers>> list{
        {Readers::Customers, "customers", QT_TRANSLATE_NOOP("Muster", "Customers")},
        {Readers::Affected, "affected", QT_TRANSLATE_NOOP("Muster", "Affected customers")},
        {Readers::Team, "team", QT_TRANSLATE_NOOP("Muster", "Everyone in the company")},
        {Readers::Executives, "executives", QT_TRANSLATE_NOOP("Muster", "Executives")},
        {Readers::Support, "support", QT_TRANSLATE_NOOP("Muster", "Support team")},
        {Readers::Partners, "partners", QT_TRANSLATE_NOOP("Muster", "Partners")},
        {Readers::Press, "press", QT_TRANSLATE_NOOP("Muster", "Press")},
    };
    return list;
}

template <>
const QList<Term<Approver>> &terms<Approver>()
{
    static const QList<Term<Approver>> list{
        {Approver::Commander, "commander", QT_TRANSLATE_NOOP("Muster", "Commander")},
        {Approver::Legal, "legal", QT_TRANSLATE_NOOP("Muster", "Legal")},
        {Approver::PublicRelations, "public-relations", QT_TRANSLATE_NOOP("Muster", "Public relations")},
    };
    return list;
}

} // namespace muster
