#include "app/cli/call.h"

#include "models/core/text.h"

#include <algorithm>

namespace muster::cli {

namespace {

/// What stands for a path in the help.
constexpr const char *pathWords[] = {"FILE", "FOLDER", "EXPORT", "PLAYBOOK"};

const Verb *verbOf(const QString &name)
{
    const auto found =
        std::find_if(verbs().cbegin(), verbs().cend(), [&](const Verb &v) { return v.name == name; });
    return found == verbs().cend() ? nullptr : &*found;
}

const QList<Option> &commonOptions()
{
    static const QList<Option> list{
        {QStringLiteral("workspace"), QStringLiteral("FILE"),
         say(QT_TRANSLATE_NOOP("Muster", "the workspace to work on"))},
        {QStringLiteral("lang"), QStringLiteral("en|zh_CN"),
         say(QT_TRANSLATE_NOOP("Muster", "the language of what is printed"))},
        {QStringLiteral("json"),
         {},
         say(QT_TRANSLATE_NOOP("Muster", "one JSON value on standard output, nothing else"))},
        {QStringLiteral("help"), {}, say(QT_TRANSLATE_NOOP("Muster", "this text"))},
    };
    return list;
}

const Option *optionOf(const Verb *verb, const QString &name)
{
    for (const QList<Option> *list : {&commonOptions(), verb ? &verb->options : &commonOptions()}) {
        const auto found =
            std::find_if(list->cbegin(), list->cend(), [&](const Option &o) { return o.name == name; });
        if (found != list->cend())
            return &*found;
    }
    return nullptr;
}

QString optionLine(const Option &option, const Tongue &tongue)
{
    const QString usage = option.value.isEmpty() ? QStringLiteral("  --%1").arg(option.name)
                                                 : QStringLiteral("  --%1 %2").arg(option.name, option.value);
    return usage.leftJustified(32) + u' ' + tongue(option.about) + u'\n';
}

QString helpOf(const Verb &verb, const Tongue &tongue)
{
    QString text = tongue(say(QT_TRANSLATE_NOOP("Muster", "Usage: muster %1"),
                              QString(verb.name + u' ' + verb.synopsis).trimmed())) +
                   QLatin1String("\n\n") + tongue(verb.about) + QLatin1String("\n\n") +
                   tongue(say(QT_TRANSLATE_NOOP("Muster", "Options:"))) + u'\n';
    for (const Option &option : verb.options)
        text += optionLine(option, tongue);
    for (const Option &option : commonOptions())
        text += optionLine(option, tongue);
    return text;
}

QString helpOfAll(const Tongue &tongue)
{
    QString text =
        tongue(say(QT_TRANSLATE_NOOP(
            "Muster", "Muster, the local-first war room. Without a command it opens the window."))) +
        QLatin1String("\n\n") +
        tongue(say(QT_TRANSLATE_NOOP("Muster", "Usage: muster [COMMAND] [ARGUMENTS] [OPTIONS]"))) +
        QLatin1String("\n\n");
    for (const Verb &verb : verbs())
        text += QStringLiteral("  ") + verb.name.leftJustified(11) + tongue(verb.about) + u'\n';
    text += u'\n' + tongue(say(QT_TRANSLATE_NOOP("Muster", "Options:"))) + u'\n';
    for (const Option &option : commonOptions())
        text += optionLine(option, tongue);
    return text + u'\n' +
           tongue(say(QT_TRANSLATE_NOOP(
               "Muster",
               "INC is INC-0001 or “latest”. Times: 14:20, -5m, -1h30m, 2026-11-19T14:20:00+08:00.\n"
               "Exit status: 0 done, 1 done and something was found, 2 wrong usage, 3 cannot read the input, "
               "4 cannot write, 5 refused.\n"
               "“muster COMMAND --help” tells more."))) +
           u'\n';
}

QString wantedLanguage(const Call &call)
{
    if (call.has("lang"))
        return call.value("lang");
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (qEnvironmentVariableIsSet(name) && !qEnvironmentVariableIsEmpty(name))
            return qEnvironmentVariable(name);
    }
    return QStringLiteral("en");
}

/// Options and arguments of one command line; the command's name is the first argument.
Result<> readWords(const QStringList &words, Call &call, const Verb *&verb)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (call.literal || !word.startsWith(QLatin1String("--"))) {
            // "-o FILE" is the one short option there is.
            if (!call.literal && word == QLatin1String("-o") && optionOf(verb, QStringLiteral("o")) &&
                i + 1 < words.size()) {
                call.options.insert(QStringLiteral("o"), words.at(++i));
            } else if (!verb) {
                verb = verbOf(word);
                if (!verb)
                    return wrongUsage(say(
                        QT_TRANSLATE_NOOP("Muster", "There is no command “%1”. “muster --help” lists them."),
                        word));
            } else {
                call.args.append(word);
            }
            continue;
        }
        if (word == QLatin1String("--")) {
            call.literal = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = optionOf(verb, name);
        if (!option)
            return wrongUsage(
                say(QT_TRANSLATE_NOOP("Muster", "There is no option --%1 here. “--help” lists them."), name));
        if (option->value.isEmpty() != (equals < 0) && option->value.isEmpty())
            return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "--%1 takes no value."), name));
        if (!option->value.isEmpty() && equals < 0 && i + 1 >= words.size())
            return wrongUsage(
                say(QT_TRANSLATE_NOOP("Muster", "--%1 needs a value: %2."), name, option->value));
        call.options.insert(name, option->value.isEmpty() ? QString()
                                  : equals >= 0           ? word.mid(equals + 1)
                                                          : words.at(++i));
    }
    return {};
}

Result<QStringList> decodeArguments(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        MUSTER_TRY_ASSIGN(const QString word,
                          decodeUtf8(QByteArrayView(argv[i], static_cast<qsizetype>(qstrlen(argv[i])))));
        words.append(word);
    }
    return words;
}

Result<> checkCount(const Call &call, const Verb &verb)
{
    if (call.args.size() < verb.least)
        return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "Something is missing. Usage: muster %1 %2"),
                              verb.name, verb.synopsis));
    if (verb.most >= 0 && call.args.size() > verb.most)
        return wrongUsage(say(
            QT_TRANSLATE_NOOP(
                "Muster",
                "“%1” is one argument too many; put text of several words in quotes. Usage: muster %2 %3"),
            call.args.at(verb.most), verb.name, verb.synopsis));
    return {};
}

/// A script whose variable was empty means no file at all, least of all standard output.
Result<> checkPaths(const Call &call, const Verb &verb)
{
    QStringList empty;
    if (verb.synopsis.contains(QLatin1String("FILE")) && call.args.contains(QString()))
        empty += verb.name;
    for (const QList<Option> *list : {&commonOptions(), &verb.options}) {
        for (const Option &option : *list) {
            const bool isPath =
                std::any_of(std::begin(pathWords), std::end(pathWords),
                            [&](const char *word) { return option.value.startsWith(QLatin1String(word)); });
            if (isPath && call.options.value(option.name, option.value).isEmpty())
                empty += (option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option.name;
        }
    }
    // A connector forgets its list of recipients by an empty name.
    if (empty.isEmpty() || verb.name == QLatin1String("connector"))
        return {};
    return wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "The name of the file or folder after “%1” is empty. "
                                                      "Nothing was done; say which one."),
                          empty.first()));
}

} // namespace

bool isCommand(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray word(argv[i]);
        if (word == "--workspace" || word == "--lang")
            ++i;
        else if (word == "--help" || word == "--version" || !word.startsWith("--"))
            return true;
    }
    return false;
}

bool isWorkspaceFile(const char *argument) { return QByteArray(argument).endsWith(".muster"); }

int run(int argc, char **argv)
{
    static const SystemClock clock;
    Call call;
    call.clock = &clock;
    const auto words = decodeArguments(argc, argv);
    if (!words)
        return call.fail(words.error());
    if (words->contains(QStringLiteral("--version")) && words->size() == 1) {
        call.print(QStringLiteral("muster " MUSTER_VERSION));
        return 0;
    }
    const Verb *verb = nullptr;
    const auto read = readWords(*words, call, verb);
    call.tongue = Tongue(wantedLanguage(call));
    call.json = call.has("json");
    call.workspace = call.has("workspace") ? call.value("workspace") : defaultWorkspace();
    if (!read)
        return call.fail(read.error());
    if (call.has("lang") && call.value("lang") != QLatin1String("en") &&
        call.value("lang") != QLatin1String("zh_CN"))
        return call.fail(wrongUsage(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2."),
                                        call.value("lang"), QStringLiteral("en, zh_CN"))));
    if (call.has("help") || !verb) {
        call.printBytes((verb ? helpOf(*verb, call.tongue) : helpOfAll(call.tongue)).toUtf8());
        return 0;
    }
    if (const auto counted = checkCount(call, *verb); !counted)
        return call.fail(counted.error());
    if (const auto named = checkPaths(call, *verb); !named)
        return call.fail(named.error());
    const int status = verb->run(call);
    if (const auto delivered = call.delivered(); !delivered && status <= 1)
        return call.fail(delivered.error());
    return status;
}

} // namespace muster::cli
