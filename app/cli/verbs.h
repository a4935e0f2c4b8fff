#pragma once

#include "app/cli/call.h"
#include "models/playbook/shelf.h"

#include <QJsonObject>

namespace muster::cli {

// One function a subcommand, each in the file named after it. The value is the exit status.

Result<int> declare(Call &call);
Result<int> list(Call &call);
Result<int> show(Call &call);
Result<int> log(Call &call);
Result<int> correct(Call &call);
Result<int> erase(Call &call);
Result<int> status(Call &call);
Result<int> severity(Call &call);
Result<int> role(Call &call);
Result<int> audience(Call &call);
Result<int> sent(Call &call);
Result<int> rename(Call &call);
Result<int> room(Call &call);
Result<int> assess(Call &call);
Result<int> playbook(Call &call);
Result<int> confirm(Call &call);
Result<int> approve(Call &call);
Result<int> brief(Call &call);
Result<int> board(Call &call);
Result<int> finding(Call &call);
Result<int> settle(Call &call);
Result<int> report(Call &call);
Result<int> catchUp(Call &call);
Result<int> command(Call &call);
Result<int> timeline(Call &call);
Result<int> search(Call &call);
Result<int> digest(Call &call);
Result<int> draft(Call &call);
Result<int> check(Call &call);
Result<int> question(Call &call);
Result<int> mail(Call &call);
Result<int> review(Call &call);
Result<int> publish(Call &call);
Result<int> connector(Call &call);
Result<int> send(Call &call);
Result<int> outbox(Call &call);
Result<int> templates(Call &call);
Result<int> cadence(Call &call);
Result<int> due(Call &call);
Result<int> pace(Call &call);
Result<int> channel(Call &call);
Result<int> holding(Call &call);
Result<int> manner(Call &call);
Result<int> history(Call &call);
Result<int> proof(Call &call);
Result<int> import(Call &call);
Result<int> exportTimeline(Call &call);
Result<int> merge(Call &call);
Result<int> verify(Call &call);
Result<int> backup(Call &call);
Result<int> restore(Call &call);
Result<int> playbooks(Call &call);
Result<int> demo(Call &call);

/// The zone an incident is run in; UTC if its name means nothing here.
Zone zoneOf(const Summary &summary);

/// An id as typed; anything else names no entry.
Result<Id> entryId(const QString &text);

/// A term as typed, or the list of what could have been. "Comms lead" and "comms_lead" are "comms-lead".
template <typename E>
Result<E> term(const QString &text)
{
    QString key = text.trimmed().toLower();
    key.replace(u' ', u'-').replace(u'_', u'-');
    if (const auto found = fromKey<E>(key))
        return *found;
    return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."), text, keysOf<E>()));
}

/// An entry as `timeline --json` prints it; the times inside its sentence are the zone's, as in every export.
QJsonObject entryJson(const Entry &entry, const Zone &zone, const Tongue &tongue);

/// An entry as `timeline` prints it for people.
QString entryLine(const Entry &entry, const Zone &zone, const Tongue &tongue);

/// The bytes of a file, at most so many and one more; "-" is standard input.
Result<QByteArray> bytesOf(const Call &call, const QString &path, qint64 most);

/// What the file of an option holds, as text; "-" is standard input.
Result<QString> wordsIn(const Call &call, const char *option);
/// The secret of --secret-from; empty if none is given.
Result<QString> secretGiven(const Call &call);

/// A playbook by its id, or else from the Markdown file of that name.
Result<ShelvedPlaybook> playbookNamed(const Call &call, const QString &name);

/// Runs a command of the room and prints the id of the event that came of it as {"event"}.
Result<int> act(Call &call, Door &door, const Command &command);

} // namespace muster::cli
