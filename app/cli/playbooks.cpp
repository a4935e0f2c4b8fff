#include "app/cli/verbs.h"

#include "models/core/text.h"
#include "models/playbook/shelf.h"

#include <QJsonArray>

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

} // namespace

Result<int> playbooks(Call &call)
{
    if (call.has("check"))
        return check(call, call.value("check"));
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
