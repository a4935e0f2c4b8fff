#pragma once

#include "models/incident/delivery.h"

#include <QByteArray>

namespace muster {

/// What a chat is posted: the body of the request as UTF-8 JSON. S is the subject, T the text, "S, T" both
/// with an empty line between them; what belongs to the subject is left out where there is none.
///
/// Slack: the text once for notifications, once as blocks, `&`, `<` and `>` as entities. A header holds 150
/// characters and a section 3,000, so a longer text becomes several sections, a longer subject their first
/// line.
///
///     {"text": "S, T", "blocks": [
///       {"type": "header", "text": {"type": "plain_text", "text": "S"}},
///       {"type": "section", "text": {"type": "mrkdwn", "text": "T"}}]}
///
/// https://api.slack.com/messaging/webhooks, https://api.slack.com/reference/block-kit/blocks
///
/// Teams: an adaptive card in a message, 28 KB in all: teamsMessage of models/proof/teams.h.
///
/// WeCom: at most 2,048 bytes of text.
///
///     {"msgtype": "text", "text": {"content": "S, T"}}
///
/// https://developer.work.weixin.qq.com/document/path/91770
///
/// DingTalk and Feishu: dingtalkMessage and feishuMessage of models/proof/robots.h with "S, T"; the first
/// gets the delivery's id, so that the robot posts it once. Feishu gets the `<` of `<at` as the full-width
/// one, so that no text calls anybody; those of DingTalk and WeCom are called by fields of their own alone.
QByteArray chatBody(const Delivery &delivery);

} // namespace muster
