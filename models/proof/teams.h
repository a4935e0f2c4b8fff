#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace muster {

/// The message to a Teams workflow exactly as it is posted, UTF-8 JSON: what is sent and what is measured are
/// this one function, so that a text which fits is taken.
///
///     {"type": "message", "attachments": [{
///       "contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": null,
///       "content": {"$schema": "...", "type": "AdaptiveCard", "version": "1.4", "body": [
///         {"type": "TextBlock", "text": SUBJECT, "weight": "Bolder", "size": "Medium", "wrap": true},
///         {"type": "TextBlock", "text": LINE, "wrap": true},
///         {"type": "TextBlock", "text": NEXT LINE OF THE SAME PARAGRAPH, "spacing": "None", "wrap":
///         true}]}}]}
///
/// A block for each line, since a text block joins lines that one line end parts.
/// https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
QByteArray teamsMessage(const QString &subject, const QString &body);

/// Its bytes, without making it: texts are measured with every key.
qsizetype teamsBytes(QStringView subject, QStringView body);

/// A line, without line ends, as a text block has to get it to show it as it was typed. A text block reads a
/// subset of CommonMark (emphasis, lists, links), where a backslash before a mark takes its meaning away. One
/// stands only where the mark would mean something, because phones have shown the backslash as well
/// (MicrosoftDocs/msteams-docs issue 5793). Text runs know no Markdown, but a workflow has refused cards with
/// them (microsoft/AdaptiveCards issue 8804).
/// https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
QString asTypedInTeams(QStringView line);

} // namespace muster
