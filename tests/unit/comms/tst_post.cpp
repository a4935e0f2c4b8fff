#include "models/core/clock.h"
#include "models/post/addresses.h"
#include "models/post/mail.h"
#include "models/post/review.h"
#include "models/post/site.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QRandomGenerator>
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
