#include "app/cli/verbs.h"

#include "models/core/text.h"
#include "models/playbook/paper.h"

#include <QJsonArray>

#include <algorithm>

namespace muster::cli {

namespace {

QJsonObject playbookJson(const Playbook &book)
{
    QJsonArray sections;
    for (const Playbook::Section &section : book.sections)
        sections.append(QJsonObject{{QStringLiteral("title"), section.title},
                                    {QStringLiteral("mode"), keyOf(section.mode)},
                                    {QStringLiteral("seconds"), readingSeconds(section)}});
    return {{QStringLiteral("id"), book.id},
            {QStringLiteral("title"), book.title},
            {QStringLiteral("version"), book.version},
            {QStringLiteral("approved"), book.approved},
            {QStringLiteral("language"), book.language},
            {QStringLiteral("memory"), book.memory.size()},
            {QStringLiteral("checks"), book.checkCount()},
            {QStringLiteral("sections"), sections}};
}

QString playbookLine(const Playbook &book, const Tongue &tongue)
{
    return QStringLiteral("%1  v%2  %3  %4")
        .arg(book.id, oneLine(book.version), oneLine(book.title),
             tongue(sayN(QT_TRANSLATE_N_NOOP("Muster", "%n checks"), book.checkCount())));
}

Result<int> check(const Call &call, const QString &path)
{
    MUSTER_TRY_ASSIGN(const QByteArray bytes, bytesOf(call, path, maxPlaybookBytes));
    MUSTER_TRY_ASSIGN(const Playbook book, readPlaybook(bytes));
    const QList<Message> found = lint(book);
    QJsonArray warnings;
    for (const Message &one : found)
        warnings.append(call.tongue(one));
    if (call.json) {
        QJsonObject json = playbookJson(book);
        json.insert(QStringLiteral("warnings"), warnings);
        call.printJson(json);
    } else {
        call.print(playbookLine(book, call.tongue));
        for (const Message &one : found)
            call.print(call.tongue(one));
    }
    return found.isEmpty() ? 0 : 1;
}

int printPaper(const Call &call, const QString &html)
{
    if (call.json)
        call.printJson(QJsonObject{{QStringLiteral("html"), html}});
    else
        call.print(html.trimmed());
    return 0;
}

/// The playbook that an incident runs, with what was answered.
Result<int> printRun(Call &call, const QString &incident)
{
    MUSTER_TRY_ASSIGN(const auto door, call.read());
    MUSTER_TRY_ASSIGN(const Summary summary, door->session().find(incident));
    MUSTER_TRY_ASSIGN(const State state, door->session().state(summary.id));
    if (state.runs.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "No playbook is run in this incident. “muster playbook INC PLAYBOOK” begins one.")));
    MUSTER_TRY_ASSIGN(const Playbook book, readPlaybook(state.runs.constLast().text.toUtf8()));
    const PaperRun run{state, summary.numberText(), zoneOf(summary), call.clock->nowUs()};
    return printPaper(call, paperOf(book, call.tongue, &run));
}

} // namespace

Result<ShelvedPlaybook> playbookNamed(const Call &call, const QString &name)
{
    MUSTER_TRY_ASSIGN(const QList<ShelvedPlaybook> all, carriedPlaybooks(call.tongue.name()));
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const ShelvedPlaybook &one) { return one.book.id == name; });
    if (found != all.cend())
        return *found;
    MUSTER_TRY_ASSIGN(QByteArray markdown, bytesOf(call, name, maxPlaybookBytes));
    MUSTER_TRY_ASSIGN(Playbook book, readPlaybook(markdown));
    return ShelvedPlaybook{std::move(book), std::move(markdown)};
}

Result<int> playbooks(Call &call)
{
    if (call.has("check"))
        return check(call, call.value("check"));
    if (call.has("run"))
        return printRun(call, call.value("run"));
    if (call.has("print")) {
        MUSTER_TRY_ASSIGN(const ShelvedPlaybook found, playbookNamed(call, call.value("print")));
        return printPaper(call, paperOf(found.book, call.tongue));
    }
    MUSTER_TRY_ASSIGN(const QList<ShelvedPlaybook> all, carriedPlaybooks(call.tongue.name()));
    QJsonArray json;
    for (const ShelvedPlaybook &one : all) {
        if (call.json)
            json.append(playbookJson(one.book));
        else
            call.print(playbookLine(one.book, call.tongue));
    }
    if (call.json)
        call.printJson(json);
    return 0;
}

} // namespace muster::cli
