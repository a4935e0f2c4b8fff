#include "models/core/tongue.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace muster;

// Two languages, complete: every sentence of the sources is in the catalogues, and every one of them is
// translated.

namespace {

struct Words
{
    QString context, source;
    QStringList translations;
    bool unfinished = false;
    bool numerus = false;
};

QList<Words> catalogue(const QString &name)
{
    QFile file(QStringLiteral(MUSTER_SOURCE_DIR "/translations/") + name);
    QList<Words> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::EndElement)
            continue;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            out.append({context,
                        {},
                        {},
                        false,
                        xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        } else if (xml.name() == QLatin1String("source")) {
            out.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            out.last().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            out.last().translations.append(text);
        }
    }
    return out;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySentenceIsTranslated()
    {
        const auto all = catalogue(QStringLiteral("muster_zh_CN.ts"));
        QVERIFY(all.size() > 200);
        for (const Words &words : all) {
            QVERIFY2(!words.unfinished && !words.translations.value(0).trimmed().isEmpty(),
                     qPrintable(words.context + QStringLiteral(": ") + words.source));
            QVERIFY2(!words.context.isEmpty(), qPrintable(words.source));
        }
    }

    void everyPlaceIsKept()
    {
        static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
        for (const Words &words : catalogue(QStringLiteral("muster_zh_CN.ts"))) {
            QSet<QString> wanted, found;
            for (auto it = place.globalMatch(words.source); it.hasNext();)
                wanted.insert(it.next().captured(0));
            for (auto it = place.globalMatch(words.translations.value(0)); it.hasNext();)
                found.insert(it.next().captured(0));
            QVERIFY2(found == wanted, qPrintable(words.source));
        }
    }

    void chineseIsWrittenAsChinese()
    {
        // ui.md, "Chinese is written for Chinese readers": full-width punctuation in sentences, and the
        // glossary.
        static const QRegularExpression halfWidth(QStringLiteral("[\\x{4e00}-\\x{9fff}][,;!?][^\\d]"));
        for (const Words &words : catalogue(QStringLiteral("muster_zh_CN.ts"))) {
            const QString text = words.translations.value(0);
            QVERIFY2(!halfWidth.match(text).hasMatch(), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("支援")) && !text.contains(QStringLiteral("通报")),
                     qPrintable(text));
        }
    }

    void englishCounts()
    {
        for (const Words &words : catalogue(QStringLiteral("muster_en.ts"))) {
            QVERIFY(words.numerus);
            QVERIFY2(!words.unfinished && !words.translations.value(0).trimmed().isEmpty(),
                     qPrintable(words.source));
        }
        QCOMPARE(Tongue()(sayN("%n entries", 1)), QStringLiteral("1 entry"));
        QCOMPARE(Tongue()(sayN("%n entries", 2)), QStringLiteral("2 entries"));
    }

    void bothCataloguesAreCompiledIn()
    {
        QCOMPARE(Tongue(QStringLiteral("zh_CN"))(say("Decision")), QStringLiteral("决定"));
    }

    /// Every sentence marked for translation in the sources stands in the catalogue.
    void theCatalogueKnowsEverySentence()
    {
        QSet<QString> known;
        for (const Words &words : catalogue(QStringLiteral("muster_zh_CN.ts")))
            known.insert(words.source);
        static const QRegularExpression marked(
            QStringLiteral("QT_TRANSLATE_N?_?NOOP\\(\"Muster\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)"));
        for (const char *top : {"models", "app"}) {
            QDirIterator files(QStringLiteral(MUSTER_SOURCE_DIR "/") + QString::fromLatin1(top),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                static const QRegularExpression comment(QStringLiteral("(?m)^\\s*///?.*$"));
                const QString text = QString::fromUtf8(file.readAll()).remove(comment);
                for (auto it = marked.globalMatch(text); it.hasNext();) {
                    QString source = it.next().captured(1);
                    source.replace(QLatin1String("\\\""), QLatin1String("\""))
                        .replace(QLatin1String("\\n"), QLatin1String("\n"))
                        .replace(QLatin1String("\\\\"), QLatin1String("\\"));
                    QVERIFY2(known.contains(source),
                             qPrintable(file.fileName() + QStringLiteral(": ") + source));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
