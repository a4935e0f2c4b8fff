#include "models/comms/checks.h"
#include "models/comms/passage.h"
#include "models/core/clock.h"
#include "models/proof/proof.h"
#include "models/proof/robots.h"
#include "models/proof/teams.h"
#include "tests/support/check.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTextBoundaryFinder>

using namespace muster;
using namespace muster::test;

namespace {

/// A draft with its record, so that every check has something to compare.
Announcement announcementFrom(const QJsonObject &draft)
{
    const QJsonObject record = draft.value(QStringLiteral("record")).toObject();
    Announcement out;
    out.zone = Zone::named(record.value(QStringLiteral("zone")).toString()).value_or(Zone());
    const auto moment = [&](const char *key) {
        return parseStampIn(record.value(QLatin1String(key)).toString(), out.zone).value_or(0);
    };
    out.text = {draft.value(QStringLiteral("subject")).toString(),
                draft.value(QStringLiteral("body")).toString()};
    out.title = record.value(QStringLiteral("title")).toString();
    out.people = strings(record.value(QStringLiteral("people")));
    out.since = moment("since");
    out.next = moment("next");
    out.now = moment("now");
    const QJsonObject functions = record.value(QStringLiteral("functions")).toObject();
    for (auto it = functions.begin(); it != functions.end(); ++it) {
        FunctionState &one = out.functions[fromKey<Function>(it.key()).value_or(Function::Pay)];
        one.health = fromKey<Health>(it.value().toString()).value_or(Health::Works);
        one.worst = it.value().toString() == QLatin1String("again") ? Health::Down : one.health;
    }
    if (const auto share = shareOf(record.value(QStringLiteral("share")).toString()))
        out.record.failing += *share;
    out.record.decisions = strings(record.value(QStringLiteral("decisions")));
    out.record.lines = strings(record.value(QStringLiteral("entries"))) + out.record.decisions;
    return out;
}

/// What people type, and what lies across the ends of lines and paragraphs.
QStringList keystrokes()
{
    return {
        QStringLiteral("a"),
        QStringLiteral("."),
        QStringLiteral(". "),
        QStringLiteral("\n"),
        QStringLiteral(".\n\n"),
        QStringLiteral("。\n"),
        QStringLiteral("！\n"),
        QStringLiteral(" \n \t"),
        QStringLiteral("m.\n"),
        QStringLiteral("2:45 p.m.\nEastern time"),
        QStringLiteral("14:45\n\nUTC"),
        QStringLiteral("UTC+8\n"),
        QStringLiteral("\n北京时间\n"),
        QStringLiteral("下午\n"),
        QStringLiteral("3 点"),
        QStringLiteral("password!\n"),
        QStringLiteral("password:\nhunter2"),
        QStringLiteral("密码\n是\n"),
        QStringLiteral("Bearer\nabcdefghijklmnopqrst"),
        QStringLiteral("AKIAABCDEFGHIJKLMNOP"),
        QStringLiteral("14:45 前。\n恢复"),
        QStringLiteral("14:45前!\n恢复"),
        QStringLiteral("前.\n"),
        QStringLiteral("恢复"),
        QStringLiteral("30\n分钟内"),
        QStringLiteral("the issue\n: "),
        QStringLiteral("found the cause!\n:"),
        QStringLiteral("导致"),
        QStringLiteral("由于"),
        QStringLiteral("TBD"),
        QStringLiteral("[to be filled in"),
        QStringLiteral("]"),
        QStringLiteral("{{"),
        QStringLiteral("}}"),
        QStringLiteral("\u200B"),
        QStringLiteral("👩‍💻"),
        QStringLiteral("db-prod-01"),
        QStringLiteral("10.0.0.1"),
        QStringLiteral("jane@example.com"),
        QStringLiteral(" not "),
        QStringLiteral("没有"),
        QStringLiteral(" is fixed"),
        QStringLiteral("two in three customers"),
        QStringLiteral("all orders are safe."),
        QStringLiteral("we will refund"),
        QStringLiteral("重复扣款"),
        QStringLiteral(" since "),
        QStringLiteral("自"),
        QStringLiteral("我们"),
        QStringLiteral(", but "),
        QStringLiteral("？"),
        QStringLiteral("checkout works again"),
        QStringLiteral("payments fail"),
        QStringLiteral("\r\n"),
        QStringLiteral("\u2028"),
        QStringLiteral("engineers"),
        QStringLiteral("mistake"),
        QStringLiteral("by tomorrow"),
        QStringLiteral("will be fixed"),
        QString(QChar(0xD83D)),
    };
}

/// One edit: something typed, a stretch taken out, or a stretch of the text put in elsewhere.
QString edited(QString text, QRandomGenerator &dice, const QStringList &keys)
{
    const auto place = [&] { return dice.bounded(static_cast<quint32>(text.size()) + 1); };
    switch (dice.bounded(6)) {
    case 0: return text.remove(place(), 1 + dice.bounded(8));
    case 1: {
        const QString some = text.mid(place(), dice.bounded(40));
        return text.insert(place(), some);
    }
    default: return text.insert(place(), keys.at(dice.bounded(static_cast<int>(keys.size()))));
    }
}

/// The words of what was found, to compare and to read.
QString told(const QList<Finding> &findings)
{
    static const Tongue tongue;
    QStringList out;
    for (const Finding &one : findings)
        out += QStringLiteral("%1 %2 %3-%4 %5")
                   .arg(one.id, one.ok ? QStringLiteral("well") : QStringLiteral("FAULT"))
                   .arg(one.start)
                   .arg(one.end)
                   .arg(tongue(one.message));
    return out.join(u'\n');
}

/// The first place beyond a limit, looked for as it is defined: grapheme by grapheme.
template <typename Size>
qsizetype placeOf(const QString &text, qsizetype limit, Size size)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0, sum = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        sum += size(text.mid(from, to - from));
        if (sum > limit)
            return from;
        from = to;
    }
    return -1;
}

qsizetype pointsOf(const QString &text) { return text.toUcs4().size(); }

qsizetype halvesOf(const QString &text)
{
    qsizetype sum = 0;
    for (const uint point : text.toUcs4())
        sum += point < 0x80 ? 1 : 2;
    return sum;
}

qsizetype bytesOf(const QString &text) { return text.toUtf8().size(); }

} // namespace

/// That what is quick while somebody types says the same as what is slow.
class TypingTest : public QObject
{
    Q_OBJECT
private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }

private Q_SLOTS:
    void whatIsRememberedChangesNoFinding_data() { languages(); }
    void whatIsRememberedChangesNoFinding()
    {
        QFETCH(QString, language);
        const QJsonArray drafts = corpus(language);
        QVERIFY(drafts.size() >= 60);
        const QStringList keys = keystrokes();
        QRandomGenerator dice(20261119);
        int faults = 0;
        for (const auto &value : drafts) {
            Announcement text = announcementFrom(value.toObject());
            // Each edit goes on from the one before, as with somebody who types.
            for (int i = 0; i < 12; ++i) {
                text.text.body = edited(text.text.body, dice, keys);
                if (dice.bounded(8) == 0)
                    text.text.subject = edited(text.text.subject, dice, keys);
                if (dice.bounded(8) == 0)
                    text.text.body += u'\n' + drafts.at(dice.bounded(static_cast<int>(drafts.size())))
                                                  .toObject()
                                                  .value(QStringLiteral("body"))
                                                  .toString()
                                                  .left(120);
                if (dice.bounded(8) == 0)
                    text.now += 7 * minute;
                if (dice.bounded(8) == 0)
                    text.status = text.status == PublicStatus::Resolved ? PublicStatus::Identified
                                                                        : PublicStatus::Resolved;
                const QString quick = told(checked(text)), slow = told(checkedAnew(text));
                faults += static_cast<int>(slow.count(QLatin1String("FAULT")));
                if (quick != slow)
                    qInfo().noquote() << text.text.body;
                QCOMPARE(quick, slow);
            }
        }
        QVERIFY2(faults > 1'000, qPrintable(QString::number(faults))); // or there was nothing to compare
    }

    void countsAreThoseOfTheirDefinition_data() { languages(); }
    void countsAreThoseOfTheirDefinition()
    {
        QFETCH(QString, language);
        const QStringList keys = keystrokes();
        QRandomGenerator dice(14451119);
        const QStringList others{QStringLiteral("&"),    QStringLiteral("<"),  QStringLiteral("\""),
                                 QStringLiteral("\\"),   QString(QChar(1)),    QStringLiteral("e\u0301"),
                                 QStringLiteral("🇸🇬🇨🇳"), QStringLiteral("각"), QString(QChar(0xDC00))};
        for (const auto &value : corpus(language)) {
            QString body = value.toObject().value(QStringLiteral("body")).toString();
            for (int i = 0; i < 8; ++i) {
                body = edited(edited(body + body.left(200), dice, keys), dice, others);
                const auto proof = [&](const char *channel) {
                    return proofOf(QLatin1String(channel), QStringLiteral("A “subject”"), body);
                };
                // A half of a pair alone is a character of UTF-16 that UCS-4 has as one, too.
                if (body.isValidUtf16())
                    QCOMPARE(proof("social").length, pointsOf(body));
                QCOMPARE(proof("teams").length, teamsMessage(QStringLiteral("A “subject”"), body).size());
                const QString whole = QStringLiteral("A “subject”\n\n") + body;
                QCOMPARE(proof("dingtalk").length, dingtalkMessage(whole, QString(36, u'0')).size());
                QCOMPARE(proof("wecom").length, bytesOf(whole));
                const qsizetype cut = placeOf(whole, 2'048, bytesOf);
                QCOMPARE(proof("wecom").cut, cut < 0 ? cut : cut - (whole.size() - body.size()));
                if (!body.isValidUtf16())
                    continue;
                QCOMPARE(proof("social").cut, placeOf(body, 500, pointsOf));
                QCOMPARE(proof("banner").cut, placeOf(body, 160, pointsOf));
                QCOMPARE(proof("weibo").length, (halvesOf(body) + 1) / 2);
                QCOMPARE(proof("weibo").cut,
                         (halvesOf(body) + 1) / 2 > 140 ? placeOf(body, 280, halvesOf) : -1);
            }
        }
    }

    /// What stands between the parts is no word of them; "|" is put there to show where they part.
    void aTextFallsIntoSentencesAndClauses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentences");
        QTest::addColumn<QString>("clauses");
        const auto row = [](const char *text, const char *sentences, const char *clauses) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentences)
                                << QString::fromUtf8(clauses);
        };
        row("One. Two! Three", "One|Two|Three", "One|Two|Three");
        row("by 2:45 p.m. UTC, or a. later", "by 2:45 p.m. UTC, or a. later", "by 2:45 p.m. UTC|or a. later");
        row("1,000 at 14:45 on a.example.com.", "1,000 at 14:45 on a.example.com",
            "1,000 at 14:45 on a.example.com");
        row("Pay fails, but search works while we wait.", "Pay fails, but search works while we wait",
            "Pay fails|search works|we wait");
        row("Butter although_ THOUGH here", "Butter although_ THOUGH here", "Butter although_|here");
        row("支付失败，但是搜索正常。而且可登录，而退款不能！",
            "支付失败，但是搜索正常|而且可登录，而退款不能", "支付失败|搜索正常|而且可登录|退款不能");
        row("支付失败,搜索正常;「登录」:正常", "支付失败,搜索正常;「登录」:正常",
            "支付失败|搜索正常|「登录」|正常");
        row("𠀀but 𠀀,a", "𠀀but 𠀀,a", "𠀀but 𠀀|a");
        row(" \n\n。 ", "", "");
    }
    void aTextFallsIntoSentencesAndClauses()
    {
        QFETCH(QString, text);
        const auto parts = [&](const QList<Passage> &passages) {
            QStringList out;
            for (const Passage &one : passages) {
                out += one.words.trimmed();
                if (text.mid(one.start, one.words.size()) != one.words)
                    out += QStringLiteral("<not where it says>");
            }
            return out.join(u'|');
        };
        QTEST(parts(sentencesOf(text)), "sentences");
        QTEST(parts(clausesOf(text)), "clauses");
    }
};

QTEST_GUILESS_MAIN(TypingTest)
#include "tst_typing.moc"
