#include "models/core/clock.h"
#include "models/core/wholefile.h"
#include "models/post/addresses.h"
#include "models/post/mail.h"
#include "models/post/review.h"
#include "models/post/site.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace muster;

namespace {

const qint64 began = test::FakeClock().now;

SentUpdate sent(int minutes, const QString &text, Channel channel = Channel::Statuspage)
{
    SentUpdate out;
    out.id = Id::random();
    out.channel = channel;
    out.sentAt = began + minutes * minute;
    out.text = text;
    out.phase = QStringLiteral("investigating");
    return out;
}

Mail mailFor(const QString &subject, const QString &body)
{
    Mail out;
    out.text = {subject, body};
    out.language = QStringLiteral("en");
    out.at = began;
    return out;
}

/// The header of that name, unfolded.
QByteArray header(const QByteArray &mail, const QByteArray &name)
{
    QByteArray head = mail.left(mail.indexOf("\r\n\r\n")).replace("\r\n ", " ");
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(QByteArray(name + ": ")))
            return line.mid(name.size() + 2).trimmed();
    }
    return "none";
}

} // namespace

/// What leaves as a file: mails, the status page, the feed, the copy for review.
class PostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // RFC 2045, section 6.7.
    void quotedPrintableIsAsTheRfcHasIt()
    {
        QCOMPARE(quotedPrintable("a=b"), QByteArray("a=3Db"));
        QCOMPARE(quotedPrintable("ends in a space \nnext"), QByteArray("ends in a space=20\r\nnext"));
        QCOMPARE(quotedPrintable("caf\xC3\xA9"), QByteArray("caf=C3=A9"));
        for (const QByteArray &line : quotedPrintable(QByteArray(1'000, 'x')).split('\n'))
            QVERIFY(line.trimmed().size() <= 76);
    }

    // RFC 2047, section 2: an encoded word has at most 75 characters and cuts no character.
    void headersOutsideAsciiAreEncodedWords()
    {
        QCOMPARE(headerWords(QStringLiteral("Problem with checkout")), QByteArray("Problem with checkout"));
        QString subject = QStringLiteral("结账和支付异常公告 😀");
        subject = subject.repeated(6);
        QByteArray decoded;
        for (QByteArray word : headerWords(subject).split('\n')) {
            word = word.trimmed();
            QVERIFY2(word.size() <= 75, word.constData());
            QVERIFY(word.startsWith("=?utf-8?B?") && word.endsWith("?="));
            const QByteArray bytes = QByteArray::fromBase64(word.mid(10, word.size() - 12));
            QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes); // whole characters
            decoded += bytes;
        }
        QCOMPARE(QString::fromUtf8(decoded), subject);
    }

    void noHeaderCanBeSlippedIn()
    {
        Mail mail = mailFor(QStringLiteral("Hello\r\nBcc: victim@example.com\n\n<b>body</b>"),
                            QStringLiteral("Text"));
        mail.fromName = QStringLiteral("Ines\r\nX-Evil: 1\" <a@b.example>");
        mail.from = QStringLiteral("ines@example.com");
        const QByteArray out = mailOf(mail);
        QCOMPARE(header(out, "Bcc"), QByteArray("none"));
        QCOMPARE(header(out, "X-Evil"), QByteArray("none"));
        QCOMPARE(header(out, "Subject"), QByteArray("Hello Bcc: victim@example.com <b>body</b>"));
        QCOMPARE(header(out, "From"), QByteArray("\"Ines X-Evil: 1\\\" <a@b.example>\" <ines@example.com>"));
        QCOMPARE(header(out, "X-Unsent"), QByteArray("1"));
        QCOMPARE(header(out, "Date"), QByteArray("Thu, 19 Nov 2026 04:44:00 +0000"));
        QVERIFY(!out.contains("<b>body</b></p>"));
    }

    void linesOfAMailAreShort()
    {
        Mail mail = mailFor(QStringLiteral("长").repeated(400), QStringLiteral("字").repeated(20'000));
        for (int i = 0; i < 200; ++i)
            mail.bcc += QStringLiteral("customer%1@example.com").arg(i);
        const QByteArray out = mailOf(mail);
        for (const QByteArray &line : out.split('\n')) {
            QVERIFY(line.endsWith('\r') || line.isEmpty());
            QVERIFY2(line.size() <= 998, line.left(80).constData());
        }
        QCOMPARE(mailOf(mail), out);
    }

    void aListOfRecipientsIsReadRowByRow()
    {
        const Recipients some = recipientsIn(QStringLiteral(
            "Name,E-mail\nAna Lima,ana@Example.com\n\n\"Kai Wu\" <kai@example.com>\nANA@example.com\n"
            "no address\nwrong@@example.com\nx@localhost\n.dot@example.com\nbad\r\nbcc: "
            "a@b@example.com\r\n"));
        QCOMPARE(some.addresses,
                 (QStringList{QStringLiteral("ana@example.com"), QStringLiteral("kai@example.com")}));
        QCOMPARE(some.duplicates, 1);
        QList<int> rows;
        for (const BadRow &bad : some.bad)
            rows += bad.row;
        QCOMPARE(rows, (QList<int>{6, 7, 8, 9, 10, 11}));
    }

    void nobodyOfARowIsLost_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("addresses");
        QTest::addColumn<QString>("bad"); ///< row and text
        const auto row = [](const char *name, const char *list, const char *addresses, const char *bad = "") {
            QTest::newRow(name) << QString::fromUtf8(list) << QString::fromLatin1(addresses)
                                << QString::fromUtf8(bad);
        };
        row("semicolon", "ann@example.com;bob@example.com", "ann@example.com bob@example.com");
        row("comma", "ann@example.com, bob@example.com\n", "ann@example.com bob@example.com");
        row("quoted", "\"ann@example.com;bob@example.com\"\r\n", "ann@example.com bob@example.com");
        row("names", "Ann <ann@example.com>, \"Li, Bo\" <bo@example.com>", "ann@example.com bo@example.com");
        row("no comma", "Ann <ann@example.com> Bo <bo@example.com>", "",
            "1 Ann <ann@example.com> Bo <bo@example.com>");
        row("name is an address", "\"Ann@example.com\" <ann@example.com>", "ann@example.com");
        row("name is another", "\"bo@example.com\" <ann@example.com>", "ann@example.com", "1 bo@example.com");
        row("one is bad", "ann@example.com;bob@@example.com", "ann@example.com", "1 bob@@example.com");
        row("under a head", "E-mail\nann@example.com,bob@example.com\n", "ann@example.com bob@example.com");
        row("table", "Name;E-Mail;Manager\nAnn;ann@example.com,bo@example.com;boss@example.com",
            "ann@example.com bo@example.com");
        row("its column is the later", "Manager,邮箱\nboss@example.com,ann@example.com", "ann@example.com");
        row("its column is empty", "E-mail,Manager\n,boss@example.com", "", "2 ,boss@example.com");
        row("first column is empty", "Note\tE-mail\n\tann@example.com", "ann@example.com");
        row("two such columns", "E-mail,E-mail 2\nann@example.com,bo@example.com", "ann@example.com",
            "2 bo@example.com");
        row("no such column", "Client,Contact\nAnn,ann@example.com\nBo@example.com,bo@example.com",
            "ann@example.com Bo@example.com", "");
        row("cells too many", "Name,E-mail\nLi, Bo,bo@example.com", "bo@example.com");
        row("mark",
            "\xef\xbb\xbf"
            "ann@example.com\nbob@example.com\n",
            "ann@example.com bob@example.com");
        row("mark and quotes", "\xef\xbb\xbf\"ann@example.com\"\n", "ann@example.com");
        row("mark and head", "\xef\xbb\xbfName,E-mail\nAnn,ann@example.com\n", "ann@example.com");
        row("idn", "ann@münchen.de\nann@MÜNCHEN.de\nbo@例子.中国",
            "ann@xn--mnchen-3ya.de bo@xn--fsqu00a.xn--fiqs8s");
        row("local part", "änn@example.com", "", "1 änn@example.com");
    }

    void nobodyOfARowIsLost()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, addresses);
        QFETCH(const QString, bad);
        const Recipients read = recipientsIn(list);
        QCOMPARE(read.addresses.join(u' '), addresses);
        QStringList named;
        for (const BadRow &one : read.bad)
            named += QString::number(one.row) + u' ' + one.text;
        QCOMPARE(named.join(u'|'), bad);
    }

    void fiftyThousandRowsAreRead()
    {
        QString list;
        for (int i = 0; i < 50'000; ++i)
            list += i % 1'000 == 7 ? QStringLiteral("broken row\n")
                                   : QStringLiteral("c%1@example.com\n").arg(i % 40'000);
        const Recipients all = recipientsIn(list);
        QCOMPARE(all.bad.size(), 50);
        QCOMPARE(all.bad.first().row, 8);
        QCOMPARE(all.addresses.size(), 39'960);
        QCOMPARE(all.addresses.size() + all.duplicates + all.bad.size(), 50'000);
    }

    void thePageHasTheRoundsAndNothingElse()
    {
        State state;
        state.incident = Id::random();
        state.title = QStringLiteral("Kai’s deploy killed the db");
        state.updates = {sent(5, QStringLiteral("Orders fail.")),
                         sent(6, QStringLiteral("Orders fail, in short."), Channel::X),
                         sent(40, QStringLiteral("<script>alert(1)</script> & 支付恢复 \u0008"))};
        SentUpdate letter = sent(41, QStringLiteral("To you alone"), Channel::Email);
        letter.readers = Readers::Affected;
        state.updates += letter;
        QCOMPARE(roundsToShow(state).size(), 2);
        const Site site{state, *Zone::named(QStringLiteral("Asia/Shanghai")), QStringLiteral("Aurora & Co")};
        const QList<SiteFile> files = statusSite(site);
        QCOMPARE(files.size(), 3);
        for (const SiteFile &file : files) {
            QVERIFY(!file.bytes.contains("<script"));
            QVERIFY(!file.bytes.contains("deploy"));
            QVERIFY(!file.bytes.contains("in short"));
            QVERIFY(!file.bytes.contains("To you alone"));
            QVERIFY(file.bytes.contains("Orders fail."));
        }
        QVERIFY(files.at(0).bytes.contains("<html lang=\"en\">") &&
                files.at(1).bytes.contains("<html lang=\"zh-CN\">"));
        QVERIFY(
            QString::fromUtf8(files.at(1).bytes).contains(QStringLiteral("北京时间 2026年11月19日 12:49")));
        QVERIFY(files.at(0).bytes.contains("Aurora &amp; Co"));
        const QList<SiteFile> again = statusSite(site);
        for (int i = 0; i < files.size(); ++i)
            QCOMPARE(again.at(i).bytes, files.at(i).bytes);
    }

    void onlyItsOwnPagesAreReplaced()
    {
        State state;
        state.incident = Id::random();
        state.updates = {sent(5, QStringLiteral("Orders fail."))};
        const QList<SiteFile> files = statusSite({state, Zone()});
        const QTemporaryDir folder;
        const QDir site(folder.filePath(QStringLiteral("new/site")));
        const auto bytesOf = [&](const QString &name) {
            QFile file(site.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
        };
        CHECK_OK(writeSite(site.path(), files));
        CHECK_OK(writeSite(site.path(), files));
        for (const SiteFile &file : files)
            QCOMPARE(bytesOf(file.name), file.bytes);
        CHECK_OK(writeSite(site.path(), statusSite({State(), Zone()})));
        CHECK_OK(writeSite(site.path(), files));
        // As before there was a mark.
        for (const SiteFile &file : files) {
            QByteArray old = file.bytes;
            old.replace("<meta name=\"generator\" content=\"Muster\">\n", "");
            old.replace(" <generator>Muster</generator>\n", "");
            QVERIFY(old != file.bytes);
            CHECK_OK(writeWhole(site.filePath(file.name), old));
        }
        CHECK_OK(writeSite(site.path(), files));
        for (const SiteFile &strange : files) {
            for (const SiteFile &file : files)
                CHECK_OK(writeWhole(site.filePath(file.name), QByteArray(file.bytes + "\n")));
            const QByteArray theirs = "<?xml version=\"1.0\"?><feed><generator>Other</generator></feed>";
            CHECK_OK(writeWhole(site.filePath(strange.name), theirs));
            CHECK_FAILS(writeSite(site.path(), files), Failure::Unwritable);
            for (const SiteFile &file : files)
                QCOMPARE(bytesOf(file.name), file.name == strange.name ? theirs : file.bytes + "\n");
            CHECK_OK(writeSite(site.path(), files, strange.name));
        }
        QVERIFY(QFile::remove(site.filePath(QStringLiteral("zh.html"))));
        QVERIFY(site.mkdir(QStringLiteral("zh.html")));
        QVERIFY(QFile::remove(site.filePath(QStringLiteral("index.html"))));
        CHECK_FAILS(writeSite(site.path(), files), Failure::Unwritable);
        QCOMPARE(bytesOf(QStringLiteral("index.html")), QByteArray("none"));
        QCOMPARE(site.entryList(QDir::Files), QStringList{QStringLiteral("feed.xml")});
    }

    /// A reader shows the feed and each entry by itself.
    void theFeedOfAnExerciseSaysSo()
    {
        State state;
        state.incident = Id::random();
        state.exercise = true;
        state.updates = {sent(5, QStringLiteral("Orders fail."))};
        QXmlStreamReader xml(atomFeed({state, Zone()}, Tongue()));
        int titles = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("title"))
                continue;
            ++titles;
            QVERIFY(xml.readElementText().startsWith(QLatin1String("[Exercise] ")));
        }
        QCOMPARE(titles, 2);
    }

    // RFC 4287: a feed has id, title and updated, an entry too, and somebody is the author.
    void theFeedIsAFeed()
    {
        State state;
        state.incident = Id::random();
        state.updates = {sent(5, QStringLiteral("Orders fail.")), sent(40, QStringLiteral("Orders work."))};
        QXmlStreamReader xml(atomFeed({state, Zone()}, Tongue()));
        QHash<QString, int> count;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                QCOMPARE(xml.namespaceUri().toString(), QStringLiteral("http://www.w3.org/2005/Atom"));
                ++count[xml.name().toString()];
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(count.value(QStringLiteral("entry")), 2);
        for (const char *one : {"id", "title", "updated"})
            QCOMPARE(count.value(QLatin1String(one)), 3);
        QCOMPARE(count.value(QStringLiteral("author")), 1);
        state.updates.clear();
        state.declaredAt = recordedAt(began);
        QVERIFY(atomFeed({state, Zone()}, Tongue()).contains("<updated>2026-11-19T04:44:00+00:00</updated>"));
    }

    void sentencesHaveNumbers()
    {
        QCOMPARE(numberedSentences(QStringLiteral(
                     "Orders fail. Since 2:44 p.m. ET, some cannot pay!\n\n我们正在处理。请稍候")),
                 (QStringList{QStringLiteral("Orders fail."),
                              QStringLiteral("Since 2:44 p.m. ET, some cannot pay!"),
                              QStringLiteral("我们正在处理。"), QStringLiteral("请稍候")}));
        State state;
        state.zone = QStringLiteral("Asia/Shanghai");
        state.number = 42;
        state.severity = 1;
        state.started = began;
        Composition mine;
        mine.language = QStringLiteral("en");
        TAKE(const Composed made, composed(mine, state, began + minute));
        const ReviewCopy copy{QStringLiteral("INC-0042"), 1, made, QStringLiteral("en"), began + minute};
        const QString text = reviewText(copy);
        QVERIFY2(text.startsWith(QStringLiteral("For your approval: INC-0042, SEV 1")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Asked: Commander")));
        QVERIFY(text.contains(QStringLiteral("\n1. Since 12:44")));
        TAKE(const QByteArray document, reviewDocument(copy));
        // The kind of an OpenDocument file stands unpacked at byte 38 (OpenDocument 1.2 part 3, 3.3).
        QCOMPARE(document.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        TAKE(const QByteArray again, reviewDocument(copy));
        QCOMPARE(again, document);
    }
};

QTEST_GUILESS_MAIN(PostTest)
#include "tst_post.moc"
