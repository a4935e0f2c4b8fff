#pragma once

#include <QByteArray>
#include <QString>

namespace muster {

// The messages to robots of chats whose limit is that of the request: what is posted and what is measured are
// made here.

/// DingTalk: `uuid` keeps the robot from posting one twice.
///
///     {"msgtype": "text", "text": {"content": TEXT}, "msgUuid": "0199e7c5-..."}
///
/// https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages
QByteArray dingtalkMessage(const QString &text, const QString &uuid);
/// Bytes of it beside the text, which takes its jsonBytes.
qsizetype dingtalkFrame();

/// Feishu:
///
///     {"msg_type": "text", "content": {"text": TEXT}}
///
/// https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
QByteArray feishuMessage(const QString &text);
/// The same, with `timestamp` and `sign`, which a robot that asks for a signature gets as well.
qsizetype feishuFrame();

} // namespace muster
