#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

// What no compiler checks: which folder may name which, and the words that have no place in the project.

namespace {

struct Source
{
    QString path; ///< from the root of the project
    QString text;
    QStringList includes;
};

QList<Source> sourcesIn(const QString &folder)
{
    const QDir root(QStringLiteral(MUSTER_SOURCE_DIR));
    static const QRegularExpression include(QStringLiteral("#\\s*include\\s*[\"<]([^\">]+)[\">]"));
    QList<Source> out;
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Source source{root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()), {}};
        for (auto it = include.globalMatch(source.text); it.hasNext();)
            source.includes.append(it.next().captured(1));
        out.append(source);
    }
    return out;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A layer includes of the project only what is below it.
    void aLayerLooksOnlyDown_data()
    {
        QTest::addColumn<QStringList>("allowed");
        const QStringList core{QStringLiteral("models/core")};
        const QStringList incident = core + QStringList{QStringLiteral("models/incident")};
        const QStringList journal = incident + QStringList{QStringLiteral("models/journal")};
        const QStringList session = journal + QStringList{QStringLiteral("models/session")};
        const QStringList exchange =
            incident + QStringList{QStringLiteral("models/proof"), QStringLiteral("models/comms"),
                                   QStringLiteral("models/exchange")};
        const QStringList post =
            incident + QStringList{QStringLiteral("models/proof"), QStringLiteral("models/comms"),
                                   QStringLiteral("models/post")};
        const QStringList net = post + QStringList{QStringLiteral("models/net")};
        const QStringList desk =
            session + exchange + net +
            QStringList{QStringLiteral("models/playbook"), QStringLiteral("models/desk")};
        const QStringList items = session + QStringList{QStringLiteral("models/items")};
        QTest::newRow("models/core") << core;
        QTest::newRow("models/incident") << incident;
        QTest::newRow("models/playbook") << incident + QStringList{QStringLiteral("models/playbook")};
        QTest::newRow("models/proof") << incident + QStringList{QStringLiteral("models/proof")};
        QTest::newRow("models/comms")
            << incident + QStringList{QStringLiteral("models/proof"), QStringLiteral("models/comms")};
        QTest::newRow("models/post") << post;
        QTest::newRow("models/net") << net;
        QTest::newRow("models/journal") << journal;
        QTest::newRow("models/session") << session;
        QTest::newRow("models/exchange") << exchange;
        QTest::newRow("models/desk") << desk;
        QTest::newRow("models/owner") << session + QStringList{QStringLiteral("models/owner")};
        QTest::newRow("models/items") << items;
        // Views see sessions, items, texts and stories; the journal, the owner and the desk are not theirs.
        QTest::newRow("views") << QStringList{
            QStringLiteral("models/core"),     QStringLiteral("models/incident"),
            QStringLiteral("models/proof"),    QStringLiteral("models/comms"),
            QStringLiteral("models/post"),     QStringLiteral("models/session"),
            QStringLiteral("models/items"),    QStringLiteral("models/exchange"),
            QStringLiteral("models/playbook"), QStringLiteral("views")};
    }
    void aLayerLooksOnlyDown()
    {
        QFETCH(QStringList, allowed);
        const auto sources = sourcesIn(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!sources.isEmpty());
        for (const Source &source : sources) {
            for (const QString &include : source.includes) {
                const bool ours = include.startsWith(QLatin1String("models/")) ||
                                  include.startsWith(QLatin1String("views/")) ||
                                  include.startsWith(QLatin1String("app/"));
                const bool fine =
                    !ours || std::any_of(allowed.cbegin(), allowed.cend(), [&](const QString &layer) {
                        return include.startsWith(layer + u'/');
                    });
                QVERIFY2(fine, qPrintable(source.path + QStringLiteral(" includes ") + include));
            }
        }
    }

    /// Two types of one name are one type to the linker, which takes the constructor of either: with a
    /// destructor of the other, memory that is somebody else's is written to.
    void noTwoTypesShareAName()
    {
        static const QRegularExpression type(
            QStringLiteral("(?m)^(?:struct|class|enum class) ([A-Z]\\w*)(?= *(?:final )?(?: :|\\{|$))"));
        QHash<QString, QString> homes;
        for (const char *folder : {"models", "views", "app"}) {
            for (const Source &source : sourcesIn(QLatin1String(folder))) {
                if (!source.path.endsWith(QLatin1String(".h")))
                    continue;
                for (auto it = type.globalMatch(source.text); it.hasNext();) {
                    const QString name = it.next().captured(1);
                    const QString other = homes.value(name, source.path);
                    QVERIFY2(other == source.path,
                             qPrintable(name + QLatin1String(": ") + other + u' ' + source.path));
                    homes.insert(name, source.path);
                }
            }
        }
        QVERIFY(homes.size() > 200);
    }

    /// What a folder may not name: the reasons are in ARCHITECTURE.md.
    void someWordsHaveNoPlace_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("models: no widgets")
            << QStringLiteral("models")
            << QStringLiteral("#\\s*include\\s*<(QtWidgets/|QWidget|QApplication|QDialog|QMessageBox|QtGui/"
                              "|QPainter|QColor|QSettings)");
        QTest::newRow("models: no threads, no waiting")
            << QStringLiteral("models")
            << QStringLiteral(
                   "\\b(QThread|QMutex|QEventLoop|processEvents|msleep|usleep|sleep_for|QMessageBox)\\b");
        QTest::newRow("network only in owner")
            << QStringLiteral("models/(?!owner|net)")
            << QStringLiteral("#\\s*include\\s*<(QtNetwork/|QLocalS|QTcp|QNetwork|sys/socket|sys/un)");
        QTest::newRow("servers and keyrings only in net")
            << QStringLiteral("(models/(?!net)|views|app)")
            << QStringLiteral("#\\s*include\\s*<(curl/|libsecret/)");
        QTest::newRow("SQLite only in journal") << QStringLiteral("(models/(?!journal)|views|app)")
                                                << QStringLiteral("#\\s*include\\s*<sqlite3\\.h>");
        // There it is seen to that no workspace is written over, and no pipe replaced.
        QTest::newRow("files are written by writeWhole")
            << QStringLiteral("(models/(?!core/wholefile|journal)|views|app)")
            << QStringLiteral("#\\s*include\\s*<QSaveFile>");
        QTest::newRow("no style sheets")
            << QStringLiteral("(views|app)") << QStringLiteral("\\bsetStyleSheet\\s*\\(");
        QTest::newRow("no singletons")
            << QStringLiteral("(models|views|app)") << QStringLiteral("\\binstance\\s*\\(\\)");
        QTest::newRow("no nested loops")
            << QStringLiteral("(models|views|app/(?!cli/))")
            << QStringLiteral(
                   "\\b(QEventLoop|processEvents)\\b|(dialog|Dialog|menu|Menu)\\w*(\\.|->)exec\\(");
        QTest::newRow("no message boxes")
            << QStringLiteral("(models|views|app)") << QStringLiteral("\\bQMessageBox\\b");
        QTest::newRow("tests do not wait")
            << QStringLiteral("tests/(?!architecture)")
            << QStringLiteral("\\b(qWait|qSleep|msleep|usleep|sleep_for|QSKIP)\\b");
    }
    void someWordsHaveNoPlace()
    {
        QFETCH(QString, folder);
        QFETCH(QString, pattern);
        const QRegularExpression in(QStringLiteral("^") + folder), bad(pattern);
        QVERIFY(in.isValid() && bad.isValid());
        int looked = 0;
        for (const char *top : {"models", "views", "app", "tests"}) {
            for (const Source &source : sourcesIn(QString::fromLatin1(top))) {
                if (!in.match(source.path).hasMatch())
                    continue;
                ++looked;
                const auto match = bad.match(source.text);
                QVERIFY2(!match.hasMatch(),
                         qPrintable(source.path + QStringLiteral(": ") + match.captured(0)));
            }
        }
        QVERIFY(looked > 0);
    }

    /// Limits to the eye: a file that outgrows them is asked to be two.
    void filesStaySmall_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("most");
        QTest::newRow("headers") << QStringLiteral(".h") << 260;
        QTest::newRow("sources") << QStringLiteral(".cpp") << 420;
    }
    void filesStaySmall()
    {
        QFETCH(QString, suffix);
        QFETCH(int, most);
        for (const char *top : {"models", "views", "app"}) {
            for (const Source &source : sourcesIn(QString::fromLatin1(top))) {
                if (source.path.endsWith(suffix))
                    QVERIFY2(source.text.count(u'\n') <= most,
                             qPrintable(QStringLiteral("%1 has %2 lines")
                                            .arg(source.path)
                                            .arg(source.text.count(u'\n'))));
            }
        }
    }

    /// Every public class says in one sentence what it is for.
    void classesSayWhatTheyAreFor()
    {
        static const QRegularExpression head(QStringLiteral(
            "(?m)^(?:template ?<[^>]*>\\n)?class (?:\\[\\[nodiscard\\]\\] )?(\\w+)[^;]*?\\n?\\{"));
        for (const char *top : {"models", "views", "app"}) {
            for (const Source &source : sourcesIn(QString::fromLatin1(top))) {
                if (!source.path.endsWith(QLatin1String(".h")))
                    continue;
                for (auto it = head.globalMatch(source.text); it.hasNext();) {
                    const auto match = it.next();
                    const QString before = source.text.left(match.capturedStart()).trimmed();
                    const QString last = before.mid(before.lastIndexOf(u'\n') + 1).trimmed();
                    QVERIFY2(last.startsWith(QLatin1String("///")),
                             qPrintable(source.path + QStringLiteral(": class ") + match.captured(1)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
