#include "tests/bench/cases.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace muster::bench;

namespace {

void print(const Line &line)
{
    const QByteArray ratio = line.ratio ? QByteArray::number(*line.ratio, 'f', 2) + "x" : QByteArray("-");
    const QByteArray goal = line.goal > 0
                                ? (line.atLeast ? ">= " : "<= ") + QByteArray::number(line.goal, 'f', 2) + "x"
                                : QByteArray("");
    const char *const verdict = line.goal <= 0 ? ""
                                : line.ok()    ? "ok"
                                : line.ratio   ? "MISSED"
                                               : "not measured";
    std::printf("%-78s %8s  %-9s %s %s\n", qPrintable(line.name), ratio.constData(), goal.constData(),
                verdict, qPrintable(line.note));
    std::fflush(stdout);
}

QJsonObject toJson(const Line &line)
{
    return {{QStringLiteral("name"), line.name},
            {QStringLiteral("ratio"), line.ratio ? QJsonValue(*line.ratio) : QJsonValue()},
            {QStringLiteral("goal"), line.goal > 0 ? QJsonValue(line.goal) : QJsonValue()},
            {QStringLiteral("ok"), line.ok()}};
}

} // namespace

/// Measures Muster against the bare parts it is made of. muster_bench [--json FILE] [--program MUSTER]
/// [--folder FOLDER] [--only WHAT]
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *const variable :
         {"HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toLocal8Bit());
    // Before the start of other programs sets it for them.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("json"), QStringLiteral("Write the table to this file."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("program"), QStringLiteral("The muster program."), QStringLiteral("FILE"),
         QDir::cleanPath(QCoreApplication::applicationDirPath() + QLatin1String("/../../muster"))});
    parser.addOption({QStringLiteral("folder"), QStringLiteral("Where to write; a real disk."),
                      QStringLiteral("FOLDER"), QDir::tempPath()});
    parser.addOption({QStringLiteral("only"),
                      QStringLiteral("Measure only this: append, compose, draft, start, read or window."),
                      QStringLiteral("WHAT")});
    parser.addHelpOption();
    parser.process(app);

    const QTemporaryDir folder(parser.value(QStringLiteral("folder")) +
                               QLatin1String("/muster-bench-XXXXXX"));
    QJsonArray json;
    const auto take = [&](const QList<Line> &lines) {
        for (const Line &line : lines) {
            print(line);
            json.append(toJson(line));
        }
    };
    const auto wanted = [&](const char *what) {
        const QString only = parser.value(QStringLiteral("only"));
        return only.isEmpty() || only == QLatin1String(what);
    };
    if (wanted("append"))
        take(appending(folder.path()));
    if (wanted("compose"))
        take(composing());
    if (wanted("draft"))
        take(drafting(folder.path()));
    if (wanted("start"))
        take(starting(folder.path(), parser.value(QStringLiteral("program"))));
    if (wanted("window"))
        take(stalling(folder.path()));
    if (wanted("read")) {
        take(importing(folder.path()));
        take(reading(folder.path()));
    }

    if (parser.isSet(QStringLiteral("json"))) {
        QFile out(parser.value(QStringLiteral("json")));
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(json).toJson()) < 0)
            std::fprintf(stderr, "cannot write %s\n", qPrintable(out.fileName()));
    }
    return 0;
}
