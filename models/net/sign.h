#pragma once

#include "models/net/request.h"

namespace muster {

/// HMAC-SHA256 (RFC 2104) of a message in Base64, as DingTalk and Feishu both take it.
QByteArray signatureOf(const QByteArray &key, const QByteArray &message);

/// Signs a request to a robot that is set to ask for it, for the moment `atUs` (microseconds UTC): both
/// vendors refuse one that is more than an hour off their clock. The key and the signature become secrets of
/// it.
///
/// DingTalk ("加签", "sign request"): appends `timestamp`, milliseconds, and `sign` to the address, where
/// sign is signatureOf(key, "TIMESTAMP\nKEY"), percent-encoded. A wrong one is answered with errcode 310000.
/// https://open.dingtalk.com/document/robots/customize-robot-security-settings
///
/// Feishu ("签名校验"): puts `timestamp`, seconds as a string, and `sign` into the body, where sign is
/// signatureOf("TIMESTAMP\nKEY", ""): what DingTalk takes as the message is the key here, and nothing is
/// hashed. A wrong one is answered with code 19021.
/// https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
void sign(Request &request, const QByteArray &key, qint64 atUs);

} // namespace muster
