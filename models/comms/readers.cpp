#include "models/comms/readers.h"

#include <algorithm>

namespace muster {

QList<Channel> channelsOf(Readers readers)
{
    using enum Channel;
    switch (readers) {
    case Readers::Customers: break;
    case Readers::Affected: return {Email, Sms, Banner, Wechat};
    case Readers::Team:
    case Readers::Executives: return {Email, Sms, Slack, Teams, Wecom, Dingtalk, Feishu};
    case Readers::Support: return {Email, Slack, Teams, Macro, Wecom, Dingtalk, Feishu};
    case Readers::Partners:
    case Readers::Press: return {Email, Holding};
    }
    QList<Channel> all;
    for (const Term<Channel> &term : terms<Channel>())
        all += term.value;
    return all;
}

QList<Approver> approversOf(int severity, Phase phase, Readers readers)
{
    if (areInside(readers))
        return {};
    const bool delicate = phase == Phase::Security || phase == Phase::Apology || phase == Phase::Compensation;
    const bool press = readers == Readers::Press;
    constexpr int major = 2; // and above
    QList<Approver> out;
    if (severity <= major || delicate || press)
        out += Approver::Commander;
    if (delicate)
        out += Approver::Legal;
    if (press)
        out += Approver::PublicRelations;
    return out;
}

QList<Approver> missingApprovals(const QList<Approver> &asked, const QList<Approval> &given,
                                 const QString &text)
{
    QList<Approver> out;
    for (const Approver one : asked) {
        if (std::none_of(given.cbegin(), given.cend(), [&](const Approval &yes) {
                return yes.as == one && yes.text == text && !yes.revoked;
            }))
            out += one;
    }
    return out;
}

} // namespace muster
