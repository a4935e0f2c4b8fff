#include "models/comms/bothlanguages.h"
#include "models/comms/cadence.h"
#include "models/comms/composition.h"
#include "models/comms/customertime.h"
#include "models/comms/functions.h"
#include "models/comms/heard.h"
#include "models/comms/holding.h"
#include "models/comms/manner.h"
#include "models/comms/templates.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace muster;

namespace {

// Made when first asked for: the catalogues are not there before main.
const Tongue &english()
{
    static const Tongue tongue;
    return tongue;
}
const Tongue &chinese()
{
    static const Tongue tongue(QStringLiteral("zh_CN"));
    return tongue;
}

const qint64 began = test::FakeClock().now; // 19 November 2026, 12:44 in Shanghai

State failing()
{
    State state;
    state.zone = QStringLiteral("Asia/Shanghai");
    state.severity = 1;
    state.started = began;
    return state;
}

Zone zone(const char *name) { return *Zone::named(QString::fromLatin1(name)); }

FunctionState is(Health now, Health worst = Health::Works)
{
    FunctionState out;
    out.health = now;
    out.worst = worst;
    return out;
}

Known crash()
{
    Known known;
    known.functions = {{Function::Browse, is(Health::Works)},
                       {Function::Search, is(Health::Works)},
                       {Function::Checkout, is(Health::Down, Health::Down)},
                       {Function::Pay, is(Health::Down, Health::Down)}};
    known.since = began;
    known.now = began + 20 * minute;
    known.next = began + 31 * minute;
    known.zone = zone("Asia/Shanghai");
    return known;
}

Announcement announcement(Phase phase = Phase::Investigating, const Tongue &tongue = english())
{
    Announcement a;
    const Known known = crash();
    a.facts = customerFacts(known, tongue);
    a.text = *draftUpdate(phase, a.facts, tongue);
    a.status = statusOf(phase, PublicStatus::Investigating);
    a.actual = a.status;
    a.title = QStringLiteral("Kai's deploy killed the DB");
    a.next = known.next;
    a.now = known.now;
    a.zone = known.zone;
    return a;
}

/// Every draft there is, in a language: of a full record, an empty one, and one that is over.
QString everyDraft(const Tongue &tongue)
{
    Known over = crash();
    over.until = began + 106 * minute;
    over.next = 0;
    QString out;
    const auto add = [&](const QString &name, const Result<DraftText> &text) {
        out += QStringLiteral("== %1\n%2\n\n%3\n\n")
                   .arg(name, text ? text->subject : QString(), text ? text->body : QString());
    };
    for (const auto &[kind, known] : {std::pair("full", crash()), {"empty", Known()}, {"over", over}}) {
        Facts facts = customerFacts(known, tongue);
        facts.over = known.until != 0;
        for (const TemplatePlace &place : templatePlaces()) {
            if (place.language == tongue.name())
                add(nameOf(place) + u' ' + QLatin1String(kind),
                    draftUpdate(place.phase, facts, tongue, place.length, place.readers));
        }
    }
    return out;
}

Finding found(const Announcement &a, const char *id)
{
    for (const Finding &one : checked(a)) {
        if (one.id == QLatin1String(id))
            return one;
    }
    return {QStringLiteral("no such check"), false, {}};
}

Names names()
{
    return {{QStringLiteral("who"), QStringLiteral("all <of> {{you}}")}, {QStringLiteral("none"), {}}};
}

} // namespace

class CommsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ------------------------------------------------------------------------------ what customers read

    void customersReadFourWords_data()
    {
        using enum Health;
        QTest::addColumn<Status>("status");
        QTest::addColumn<Functions>("functions");
        QTest::addColumn<PublicStatus>("expected");
        const Functions none, down{{Function::Pay, is(Down, Down)}}, back{{Function::Pay, is(Works, Down)}};
        const auto row = [](const char *name, Status status, const Functions &functions,
                            PublicStatus expected) {
            QTest::newRow(name) << status << functions << expected;
        };
        row("suspected", Status::Suspected, none, PublicStatus::Investigating);
        row("suspected, all works", Status::Suspected, back, PublicStatus::Investigating);
        row("investigating", Status::Investigating, down, PublicStatus::Investigating);
        row("identified", Status::Identified, down, PublicStatus::Identified);
        row("identified, all works", Status::Identified, back, PublicStatus::Identified);
        row("mitigating is identified", Status::Mitigating, down, PublicStatus::Identified);
        row("mitigating, all works", Status::Mitigating, back, PublicStatus::Identified);
        row("monitoring, all is back", Status::Monitoring, back, PublicStatus::Monitoring);
        row("monitoring, nothing was assessed", Status::Monitoring, none, PublicStatus::Monitoring);
        row("monitoring, one is down", Status::Monitoring,
            {{Function::Pay, is(Down, Down)}, {Function::Cart, is(Works, Down)}}, PublicStatus::Identified);
        row("monitoring, one is degraded", Status::Monitoring, {{Function::Pay, is(Degraded, Down)}},
            PublicStatus::Identified);
        row("monitoring, one is not known any more", Status::Monitoring, {{Function::Pay, is(Unknown, Down)}},
            PublicStatus::Identified);
        row("monitoring, one was never known", Status::Monitoring, {{Function::Pay, is(Unknown)}},
            PublicStatus::Monitoring);
        row("resolved", Status::Resolved, back, PublicStatus::Resolved);
        row("resolved, one is down", Status::Resolved, down, PublicStatus::Resolved);
        row("closed", Status::Closed, none, PublicStatus::Resolved);
        row("false alarm", Status::FalseAlarm, none, PublicStatus::Resolved);
        row("duplicate", Status::Duplicate, none, PublicStatus::Resolved);
    }
    void customersReadFourWords()
    {
        QFETCH(Status, status);
        QFETCH(Functions, functions);
        QTEST(publicStatus(status, functions), "expected");
    }

    // --------------------------------------------------------------------------------------------- cadence

    void cadenceGoesBySeverityAndStatus_data()
    {
        QTest::addColumn<PublicStatus>("status");
        QTest::addColumn<QList<int>>("minutes"); // of SEV 1 to 5
        QTest::newRow("investigating") << PublicStatus::Investigating << QList{10, 15, 30, 30, 30};
        QTest::newRow("identified") << PublicStatus::Identified << QList{15, 30, 60, 60, 60};
        QTest::newRow("monitoring") << PublicStatus::Monitoring << QList{30, 60, 60, 60, 60};
        QTest::newRow("resolved") << PublicStatus::Resolved << QList{0, 0, 0, 0, 0};
    }
    void cadenceGoesBySeverityAndStatus()
    {
        QFETCH(PublicStatus, status);
        QFETCH(QList<int>, minutes);
        for (int severity = 1; severity <= 5; ++severity)
            QCOMPARE(minutesToNextUpdate(severity, status), minutes.at(severity - 1));
    }

    void ourOwnCadenceComesFirst()
    {
        Organisation house;
        house.cadence.insert(cadenceName(1, keyOf(PublicStatus::Investigating)), 20);
        QCOMPARE(minutesToNextUpdate(1, PublicStatus::Investigating, house), 20);
        QCOMPARE(minutesToNextUpdate(2, PublicStatus::Investigating, house), 15);
        house.cadence.insert(cadenceName(5, keyOf(PublicStatus::Monitoring)), 240); // 3 stands for all below
        QCOMPARE(minutesToNextUpdate(4, PublicStatus::Monitoring, house), 240);
        QCOMPARE(minutesToNextUpdate(1, PublicStatus::Resolved, house), 0);
    }

    void everyPlaceHasATemplateAndAName()
    {
        const QList<TemplatePlace> places = templatePlaces();
        QCOMPARE(places.size(), 2 * (3 * 14 + 5));
        for (const TemplatePlace &place : places) {
            const QString text = builtInTemplate(place);
            QVERIFY2(!text.isEmpty(), qPrintable(nameOf(place)));
            CHECK_OK(checkTemplateFor(place, text));
            const auto again = placeNamed(nameOf(place));
            QVERIFY(again && nameOf(*again) == nameOf(place));
        }
        QVERIFY(!placeNamed(QStringLiteral("../../etc/passwd")));
        QVERIFY(variablesOf(places.first()).contains(QStringLiteral("who")));
        QVERIFY(!variablesOf(places.first()).contains(QStringLiteral("title"))); // nobody outside reads it
    }

    void ourOwnTemplateComesFirst()
    {
        const TemplatePlace place{Phase::Investigating, Readers::Customers, Length::Full,
                                  QStringLiteral("en")};
        const Facts facts = customerFacts(crash(), english());
        Organisation house;
        house.templates.insert(nameOf(place),
                               QStringLiteral("# Trouble with {{topic}}\n\nSince {{since}}. {{works}}"));
        TAKE(const DraftText own,
             draftUpdate(Phase::Investigating, facts, english(), Length::Full, Readers::Customers, house));
        QVERIFY(own.subject.startsWith(QLatin1String("Trouble with ")));
        QVERIFY(own.body.startsWith(QLatin1String("Since 12:44")));
        // Only there: the short one, the other language and the other phases are Muster's.
        TAKE(const DraftText brief,
             draftUpdate(Phase::Investigating, facts, english(), Length::Brief, Readers::Customers, house));
        QCOMPARE(brief, *draftUpdate(Phase::Investigating, facts, english(), Length::Brief));
        const QSet<Fact> asked = factsNamed(Phase::Investigating, english(), Readers::Customers, house);
        QVERIFY(asked.contains(Fact::Works) && asked.contains(Fact::Next)); // the short one still promises
        // One that cannot be read any more leaves nobody without a text.
        house.templates.insert(nameOf(place), QStringLiteral("# {{fromTheFuture}}"));
        TAKE(const DraftText usual,
             draftUpdate(Phase::Investigating, facts, english(), Length::Full, Readers::Customers, house));
        QCOMPARE(usual, *draftUpdate(Phase::Investigating, facts, english()));
        CHECK_FAILS(checkTemplateFor(place, QStringLiteral("no subject")), Failure::Unreadable);
        CHECK_FAILS(checkTemplateFor(place, QStringLiteral("# {{#who}} open")), Failure::Unreadable);
        CHECK_FAILS(checkTemplateFor(place, QStringLiteral("# {{title}}")), Failure::Unreadable);
    }

    void ourOwnTemplateMaySpeakInTheManner()
    {
        const Facts facts = customerFacts(crash(), english());
        const TemplatePlace place;
        const QStringList known = variablesOf(place);
        for (const char *name : {"sorry", "thanks", "plain", "formal", "warm"})
            QVERIFY2(known.contains(QLatin1String(name)), name);
        Organisation house;
        house.templates.insert(
            nameOf(place),
            QStringLiteral(
                "# S\n\n{{sorry}} {{#formal}}Yours faithfully{{/formal}}{{^formal}}Yours{{/formal}}"));
        const QList<std::pair<Manner, QString>> all{
            {Manner::Plain, QStringLiteral("We are sorry for the trouble. Yours")},
            {Manner::Formal,
             QStringLiteral("Please accept our apologies for the inconvenience. Yours faithfully")},
            {Manner::Warm, QStringLiteral("We know how much you rely on us, and we are truly sorry. Yours")}};
        for (const auto &[manner, body] : all) {
            house.manner = manner;
            TAKE(const DraftText text,
                 draftUpdate(place.phase, facts, english(), Length::Full, Readers::Customers, house));
            QCOMPARE(text.body, body);
        }
        // Each manner has words for each name, in both languages, and they are its own.
        for (const Tongue *tongue : {&english(), &chinese()}) {
            const Names plain = mannerNames(Manner::Plain, *tongue);
            QCOMPARE(QSet<QString>(plain.keyBegin(), plain.keyEnd()).size(), 9);
            for (const Manner manner : {Manner::Formal, Manner::Warm}) {
                const Names names = mannerNames(manner, *tongue);
                for (auto it = names.cbegin(); it != names.cend(); ++it)
                    QVERIFY2(it.value() != plain.value(it.key()) || fromKey<Manner>(it.key()),
                             qPrintable(it.key()));
            }
        }
    }

    void aTextBecomesATemplate()
    {
        const Facts facts = customerFacts(crash(), english());
        TAKE(const DraftText text, draftUpdate(Phase::Investigating, facts, english()));
        const QString made = asTemplate(text, facts);
        QVERIFY(made.startsWith(QLatin1String("# ")));
        QVERIFY(made.contains(QLatin1String("{{since}}")) && made.contains(QLatin1String("{{next}}")));
        QVERIFY(!made.contains(QLatin1String("12:44")));
        TAKE(const DraftText again, draftFrom(made, facts, english()));
        QCOMPARE(again, text); // of the same facts it makes the same text
    }

    void promisesAreTimesOnAClock()
    {
        const Zone shanghai = zone("Asia/Shanghai");
        QCOMPARE(shanghai.clock(nextPromise(began, 10)), QStringLiteral("12:55"));
        QCOMPARE(shanghai.clock(nextPromise(began + minute, 10)), QStringLiteral("12:55"));
        QCOMPARE(shanghai.clock(nextPromise(began + minute + 1, 10)), QStringLiteral("13:00"));
        QCOMPARE(shanghai.clock(nextPromise(began + 6 * minute, 30)), QStringLiteral("13:20"));
        QCOMPARE(nextPromise(began, 10) % minute, 0);
        // Kathmandu is 5:45 ahead.
        QVERIFY(zone("Asia/Kathmandu").clock(nextPromise(began, 15)).endsWith(QLatin1String("5")));
    }

    // ------------------------------------------------------------------------------------- time and place

    void customersGetTheZoneByItsName_data()
    {
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("zh");
        const auto row = [](const char *name, const char *en, const char *zh) {
            QTest::newRow(name) << QString::fromUtf8(en) << QString::fromUtf8(zh);
        };
        row("Asia/Shanghai", "12:44 Beijing time", "北京时间 12:44");
        row("Asia/Singapore", "12:44 Singapore time", "新加坡时间 12:44");
        row("America/New_York", "18 November 2026, 23:44 US Eastern time",
            "美国东部时间 2026年11月18日 23:44");
        row("Europe/Lisbon", "04:44 Lisbon time", "UTC 04:44");
        row("America/Argentina/Buenos_Aires", "01:44 Buenos Aires time", "UTC-3 01:44");
        row("+08:00", "12:44 UTC+8", "北京时间 12:44");
        row("UTC", "04:44 UTC", "UTC 04:44");
    }
    void customersGetTheZoneByItsName()
    {
        const Zone there = zone(QTest::currentDataTag());
        const qint64 now =
            QByteArray(QTest::currentDataTag()).contains("New_York") ? began + 30 * minute : began;
        QTEST(customerTime(began, now, there, english()), "en");
        QTEST(customerTime(began, now, there, chinese()), "zh");
    }

    void aSpanNamesTheZoneOnce()
    {
        const Zone shanghai = zone("Asia/Shanghai");
        const qint64 end = began + 106 * minute, later = began + 2 * day;
        QCOMPARE(customerSpan(began, end, end, shanghai, english()),
                 QStringLiteral("from 12:44 to 14:30 Beijing time"));
        QCOMPARE(customerSpan(began, end, end, shanghai, chinese()),
                 QStringLiteral("北京时间 12:44 至 14:30"));
        QCOMPARE(customerSpan(began, end, later, shanghai, english()),
                 QStringLiteral("from 19 November 2026, 12:44 to 14:30 Beijing time"));
        QCOMPARE(customerSpan(began, began + 13 * hour, later, shanghai, chinese()),
                 QStringLiteral("北京时间 2026年11月19日 12:44 至 2026年11月20日 01:44"));
    }

    // ------------------------------------------------------------------------------------------- facts

    void functionsReadAsCustomersSayThem()
    {
        const QList<Function> three{Function::Pay, Function::Checkout, Function::LogIn};
        QCOMPARE(topicOf(three, english()), QStringLiteral("signing in, checkout and payment"));
        QCOMPARE(deedsOf(three, english()), QStringLiteral("sign in, place orders or pay"));
        QCOMPARE(topicOf(three, chinese()), QStringLiteral("登录、结账和支付"));
        QCOMPARE(deedsOf(three, chinese()), QStringLiteral("登录、下单或支付"));
        QCOMPARE(worksOf({Function::Search}, english()), QStringLiteral("Search works as usual."));
        QCOMPARE(worksOf({Function::Browse, Function::Search}, chinese()),
                 QStringLiteral("浏览和搜索不受影响。"));
        QCOMPARE(worksOf({}, english()), QString());
    }

    void factsLeaveOutWhatNobodyKnows()
    {
        const Facts facts = customerFacts({}, english());
        QCOMPARE(facts.words.keys(), QList{Fact::Who});
        QCOMPARE(facts.of(Fact::Who), QStringLiteral("some customers"));
        QCOMPARE(facts.topic, QString());
    }

    void factsTellOfNowAndOfWhatIsBack()
    {
        Known known = crash();
        known.extent = Extent::Most;
        known.where = QStringLiteral("Europe");
        Facts facts = customerFacts(known, english());
        QCOMPARE(facts.of(Fact::Who), QStringLiteral("most customers in Europe"));
        QCOMPARE(facts.of(Fact::Cannot), QStringLiteral("place orders or pay"));
        QCOMPARE(facts.of(Fact::Works), QStringLiteral("Browsing and search work as usual."));
        QCOMPARE(facts.partly, false);
        known.functions[Function::Pay] = is(Health::Works, Health::Down);
        facts = customerFacts(known, english());
        QCOMPARE(facts.of(Fact::Cannot), QStringLiteral("place orders"));
        QCOMPARE(facts.of(Fact::Works),
                 QStringLiteral("Payment works again. Browsing and search work as usual."));
        known.functions[Function::Checkout] = is(Health::Degraded, Health::Down);
        QCOMPARE(customerFacts(known, english()).partly, true);
        known.functions[Function::Checkout] = is(Health::Works, Health::Down);
        QCOMPARE(customerFacts(known, english()).topic, QStringLiteral("checkout and payment"));
    }

    // --------------------------------------------------------------------------------------- templates

    void templatesAreFilledIn()
    {
        const QString text =
            QStringLiteral("{{! for writers }}\nHello {{who}}{{&who}}{{{who}}}{{^none}}!{{/none}}"
                           "{{#none}}never{{/none}}");
        const QString who = QStringLiteral("all <of> {{you}}");
        QCOMPARE(*filled(text, names()), QStringLiteral("\nHello ") + who + who + who + u'!');
    }

    void aDamagedTemplateSaysWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &text, const char *said) {
            QTest::newRow(name) << text << QString::fromUtf8(said);
        };
        row("unclosed", QStringLiteral("one\ntwo {{who"), "Line 2 of the template: “{{” without “}}”.");
        row("nothing after", QStringLiteral("{{"), "Line 1 of the template: “{{” without “}}”.");
        row("unknown", QStringLiteral("\n\n{{cause}}"),
            "Line 3 of the template names “cause”, which nobody knows.");
        row("unknown in what is left out", QStringLiteral("{{#none}}{{cause}}{{/none}}"),
            "Line 1 of the template names “cause”, which nobody knows.");
        row("nameless", QStringLiteral("{{}}"), "Line 1 of the template names “”, which nobody knows.");
        row("partial", QStringLiteral("{{> etc/passwd}}"),
            "Line 1 of the template: “{{> etc/passwd}}” is not used here.");
        row("delimiters", QStringLiteral("{{=<% %>=}}"),
            "Line 1 of the template: “{{=<% %>=}}” is not used here.");
        row("unopened", QStringLiteral("{{/who}}"),
            "Line 1 of the template ends “who”, which was not begun there.");
        row("crossed", QStringLiteral("{{#who}}\n{{#none}}{{/who}}{{/none}}"),
            "Line 2 of the template ends “who”, which was not begun there.");
        row("endless", QStringLiteral("a\n{{#who}}b\n"),
            "Line 2 of the template begins “who”, which never ends.");
        row("deep", QString(17, u'x').replace(QLatin1String("x"), QLatin1String("{{#who}}")),
            "Line 1 of the template: more than 16 sections within each other.");
        row("long", QString(qsizetype(64) * 1024 + 1, u'a'), "The template is longer than 64 KiB.");
        row("long in bytes", QString(qsizetype(22) * 1024, QChar(u'汉')),
            "The template is longer than 64 KiB.");
    }
    void aDamagedTemplateSaysWhere()
    {
        QFETCH(QString, text);
        const auto result = filled(text, names());
        CHECK_FAILS(result, Failure::Unreadable);
        QTEST(english()(result.error().what), "said");
    }

    void noTemplateBreaksTheProgram()
    {
        // Whatever is made of the pieces, it is filled in or refused; the library never sees what it cannot
        // take.
        const QStringList pieces{
            QStringLiteral("{{"),       QStringLiteral("}}"), QStringLiteral("{"), QStringLiteral("}"),
            QStringLiteral("#"),        QStringLiteral("/"),  QStringLiteral("^"), QStringLiteral("who"),
            QStringLiteral("none"),     QStringLiteral("&"),  QStringLiteral("!"), QStringLiteral("="),
            QStringLiteral(">"),        QStringLiteral("\n"), QStringLiteral(" "), QStringLiteral("{{#who}}"),
            QStringLiteral("{{/who}}"), QStringLiteral("汉")};
        QRandomGenerator dice(42);
        int good = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (quint32 n = dice.bounded(12U); n > 0; --n)
                text += pieces.at(dice.bounded(static_cast<int>(pieces.size())));
            const auto result = filled(text, names());
            good += result ? 1 : 0;
            QVERIFY(result || !result.error().what.source.isEmpty());
            QVERIFY2(result || result.error().detail.isEmpty(),
                     qPrintable(text)); // ours said why, not the library
        }
        QVERIFY(good > 100);
    }

    void sixteenSectionsAreNotTooMany()
    {
        QString text;
        for (int i = 0; i < 16; ++i)
            text = QStringLiteral("{{#who}}") + text + QStringLiteral("x{{/who}}");
        QCOMPARE(*filled(text, names()), QString(16, u'x'));
    }

    // ------------------------------------------------------------------------------------------ drafts

    void theFirstWord()
    {
        const Facts facts = customerFacts(crash(), english());
        TAKE(const DraftText en, draftUpdate(Phase::Investigating, facts, english()));
        QCOMPARE(en.subject, QStringLiteral("Problem with checkout and payment"));
        QCOMPARE(
            en.body,
            QStringLiteral(
                "Since 12:44 Beijing time, some customers cannot place orders or pay. Browsing and search "
                "work as usual. Please try again after our next update.\n\nWe are looking into it now, and "
                "everybody who can help is on it.\n\nWe are sorry for the trouble. We will update you again "
                "by "
                "13:15 Beijing time. Thank you for your patience."));
        TAKE(const DraftText zh,
             draftUpdate(Phase::Investigating, customerFacts(crash(), chinese()), chinese()));
        QCOMPARE(zh.subject, QStringLiteral("结账和支付异常公告"));
        QCOMPARE(
            zh.body,
            QStringLiteral(
                "自北京时间 12:44 "
                "起，部分客户无法下单或支付。浏览和搜索不受影响。请您在我们下次更新后再试。\n\n我们已投入全部"
                "相关人员，正在紧急排查。\n"
                "\n"
                "给您带来不便，我们深表歉意。我们将在北京时间 13:15 前再次更新进展，感谢您的耐心等待。"));
    }

    void everyPhaseReadsWell_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<bool>("inChinese");
        QTest::addColumn<bool>("bare");
        QTest::addColumn<Manner>("manner");
        for (const Term<Phase> &term : terms<Phase>()) {
            for (const bool zh : {false, true}) {
                for (const bool bare : {false, true}) {
                    for (const Term<Manner> &manner : terms<Manner>())
                        QTest::addRow("%s %s %s%s", term.key, zh ? "zh" : "en", manner.key,
                                      bare ? " knowing nothing" : "")
                            << term.value << zh << bare << manner.value;
                }
            }
        }
    }
    void everyPhaseReadsWell()
    {
        QFETCH(Phase, phase);
        QFETCH(bool, inChinese);
        QFETCH(bool, bare);
        QFETCH(Manner, manner);
        Organisation house;
        house.manner = manner;
        const Tongue &tongue = inChinese ? chinese() : english();
        Known known = bare ? Known() : crash();
        if (!bare && phase == Phase::Resolved)
            known.until = began + 106 * minute;
        TAKE(const DraftText text, draftUpdate(phase, customerFacts(known, tongue), tongue, Length::Full,
                                               Readers::Customers, house));
        const QString all = text.subject + u'\n' + text.body;
        QVERIFY(!text.subject.isEmpty() && text.subject.size() <= 60);
        // Short; no gaps, no doubled or misplaced marks, no leavings of a template.
        QVERIFY2(text.body.size() < 700, qPrintable(text.body));
        static const QRegularExpression ugly(
            QStringLiteral("\\n\\n\\n|  | \\n|\\n |[.。,，]{2}| [.,]|[{}]|[，、]。|\\n。|^。"));
        QVERIFY2(!ugly.match(all).hasMatch(), qPrintable(all));
        static const QRegularExpression never(
            QStringLiteral("outage|as soon as|shortly|soon|caused by|because|due "
                           "to|故障|瘫痪|通报|很快|马上|由于|尽快|因为"),
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!never.match(all).hasMatch(), qPrintable(all));
        static const QRegularExpression sorry[] = {
            QRegularExpression(QStringLiteral("sorry|歉意")),
            QRegularExpression(QStringLiteral("[Ww]e apologise|our apologies|歉意")),
            QRegularExpression(QStringLiteral("truly sorry|抱歉|过意不去"))};
        static const QRegularExpression thanks[] = {
            QRegularExpression(QStringLiteral("Thank you for your patience|感谢")),
            QRegularExpression(
                QStringLiteral("Thank you for your (patience and )?understanding|感谢您的理解与支持")),
            QRegularExpression(QStringLiteral("Thank you for bearing with us|谢谢您"))};
        QVERIFY2(sorry[static_cast<int>(manner)].match(all).hasMatch(), qPrintable(all));
        QVERIFY2(thanks[static_cast<int>(manner)].match(all).hasMatch(), qPrintable(all));
        const bool over = statusOf(phase, PublicStatus::Identified) == PublicStatus::Resolved;
        QCOMPARE(all.contains(QLatin1String("13:15")), !bare && !over);
        if (inChinese) {
            static const QRegularExpression halfWidth(QStringLiteral("[\\x{4e00}-\\x{9fff}][,;!?.]"));
            QVERIFY2(!halfWidth.match(all).hasMatch(), qPrintable(all));
        }
        Announcement a = announcement();
        a.text = text;
        a.facts = customerFacts(known, tongue);
        a.status = statusOf(phase, PublicStatus::Identified);
        a.actual = a.status;
        for (const Finding &one : checked(a)) // an update that promises nothing is never well
            QVERIFY2(one.ok || (bare && one.id == QLatin1String("next-update")),
                     qPrintable(one.id + u' ' + all));
    }

    void plainDraftsReadAsTheyAlwaysDid_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }
    /// Byte for byte. Where a template is changed on purpose, MUSTER_KEEP_DRAFTS=1 writes the file anew.
    void plainDraftsReadAsTheyAlwaysDid()
    {
        QFETCH(QString, language);
        QFile file(QStringLiteral(MUSTER_SOURCE_DIR "/tests/data/drafts/plain.%1.txt").arg(language));
        const QStringList made = everyDraft(Tongue(language)).split(u'\n');
        if (qEnvironmentVariableIsSet("MUSTER_KEEP_DRAFTS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made.join(u'\n').toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList kept = QString::fromUtf8(file.readAll()).split(u'\n');
        QCOMPARE(made.size(), kept.size());
        for (qsizetype i = 0; i < kept.size(); ++i)
            QCOMPARE(made.at(i), kept.at(i));
    }

    void typedFactsBecomeSentences()
    {
        Facts facts = customerFacts(crash(), english());
        facts.words[Fact::Works] = QStringLiteral("about one in three orders goes through");
        facts.words[Fact::Workaround] = QStringLiteral("You can order by phone!");
        facts.words[Fact::Who] = QString();
        TAKE(const DraftText text, draftUpdate(Phase::PartlyRestored, facts, english()));
        QVERIFY2(text.body.startsWith(
                     QStringLiteral("About one in three orders goes through. It is not over yet: "
                                    "some customers may still be unable to place orders or pay.")),
                 qPrintable(text.body));
        QVERIFY(text.body.contains(QLatin1String("by phone! We are working")));
    }

    void chineseStandsApartFromLatinLetters()
    {
        Known known = crash();
        known.zone = Zone();
        TAKE(const DraftText text,
             draftUpdate(Phase::Investigating, customerFacts(known, chinese()), chinese()));
        QVERIFY2(text.body.startsWith(QStringLiteral("自 UTC 04:44 起，")), qPrintable(text.body));
    }

    void anExerciseSaysSoInEveryText()
    {
        for (const Tongue *tongue : {&english(), &chinese()}) {
            Known known = crash();
            known.exercise = true;
            for (const Term<Phase> &term : terms<Phase>()) {
                TAKE(const DraftText text, draftUpdate(term.value, customerFacts(known, *tongue), *tongue));
                const QString mark =
                    tongue == &english() ? QStringLiteral("[Exercise] ") : QStringLiteral("【演练】");
                QVERIFY(text.subject.startsWith(mark) && text.body.startsWith(mark));
            }
        }
    }

    void aTemplateBeginsWithItsSubject()
    {
        CHECK_FAILS(draftFrom(QStringLiteral("Hello {{who}}"), {}, english()), Failure::Unreadable);
        TAKE(const DraftText text,
             draftFrom(QStringLiteral("# About {{topic}}\n\nDear {{who}}"), {}, english()));
        QCOMPARE(text,
                 (DraftText{QStringLiteral("About our service"), QStringLiteral("Dear some customers")}));
    }

    void thePhaseFollowsTheIncident_data()
    {
        using enum Health;
        QTest::addColumn<Situation>("here");
        QTest::addColumn<Phase>("phase");
        const auto row = [](const char *name, const Situation &here, Phase phase) {
            QTest::newRow(name) << here << phase;
        };
        const Functions down{{Function::Pay, is(Down, Down)}}, half{{Function::Pay, is(Degraded, Down)}};
        const PublicStatus i = PublicStatus::Investigating, d = PublicStatus::Identified;
        row("no word yet", {i, down}, Phase::Investigating);
        row("no word yet, found already", {d, down}, Phase::Identified);
        row("found since", {d, down, true, Phase::Investigating, false, false}, Phase::Identified);
        row("nothing new", {d, down, true, Phase::Identified, true, false}, Phase::NothingNew);
        row("news, same status", {d, down, true, Phase::Identified, true, true}, Phase::Identified);
        row("half back", {d, half, true, Phase::Identified, true, true}, Phase::PartlyRestored);
        row("half back, nothing new", {d, half, true, Phase::PartlyRestored, true, false}, Phase::NothingNew);
        row("half back and down again", {d, down, true, Phase::PartlyRestored, true, true}, Phase::Returned);
        row("back and half gone", {d, half, true, Phase::Monitoring, false, true}, Phase::Returned);
        row("after that word", {d, half, true, Phase::Returned, true, true}, Phase::PartlyRestored);
        row("resolved and back", {i, down, true, Phase::Resolved, false, true}, Phase::Returned);
        row("watching", {PublicStatus::Monitoring, {}, true, Phase::PartlyRestored, false, true},
            Phase::Monitoring);
        row("watching on", {PublicStatus::Monitoring, {}, true, Phase::Monitoring, true, false},
            Phase::NothingNew);
        row("over", {PublicStatus::Resolved, down}, Phase::Resolved);
    }
    void thePhaseFollowsTheIncident()
    {
        QFETCH(Situation, here);
        QTEST(suggestedPhase(here), "phase");
    }

    // ------------------------------------------------------------------------------------------ checks

    void aGoodTextPassesEveryCheck()
    {
        QVERIFY(allWell(checked(announcement())));
        QVERIFY(allWell(checked(announcement(Phase::Identified, chinese()))));
    }

    void thePromiseIsChecked()
    {
        Announcement a = announcement();
        a.next = 0;
        QVERIFY(!found(a, "next-update").ok);
        a.next = a.now;
        QVERIFY(english()(found(a, "next-update").message).contains(QLatin1String("13:04")));
        a.next = a.now + hour; // not what the text says
        QVERIFY(!found(a, "next-update").ok);
        a.status = PublicStatus::Resolved;
        QVERIFY(found(a, "next-update").ok);
    }

    void whatIsAffectedIsChecked()
    {
        Announcement a = announcement();
        a.text = {QStringLiteral("Update"), QStringLiteral("We are working on it. Next update by 13:15.")};
        QVERIFY(!found(a, "affected").ok);
        // The first word, before anybody has assessed it.
        a.facts = customerFacts({}, english());
        QVERIFY(!found(a, "affected").ok);
        a.text.body += QStringLiteral(" Orders fail.");
        QVERIFY(found(a, "affected").ok);
        a.text = *draftUpdate(Phase::Investigating, a.facts, english());
        QVERIFY(found(a, "affected").ok);
        Announcement zh = announcement(Phase::Investigating, chinese());
        zh.text = {QStringLiteral("公告"), QStringLiteral("我们正在处理。")};
        QVERIFY(!found(zh, "affected").ok);
        zh.text.body = QStringLiteral("目前支付异常。");
        QVERIFY(found(zh, "affected").ok);
    }

    void theTitleDoesNotLeak()
    {
        Announcement a = announcement();
        a.text.body += QStringLiteral("\n\nKai’s deploy killed, it seems.");
        QVERIFY(found(a, "title").ok); // another apostrophe, and only three words
        a.text.body += QStringLiteral(" It was deploy  killed - the db");
        const Finding leak = found(a, "title");
        QVERIFY(!leak.ok);
        QCOMPARE(a.text.body.mid(leak.start, leak.end - leak.start),
                 QStringLiteral("deploy  killed - the db"));
        a = announcement();
        a.text.subject = a.title.toUpper();
        QVERIFY(!found(a, "title").ok);
        // What customers may hear anyway is no leak.
        a = announcement();
        a.title = QStringLiteral("Some customers cannot place orders or pay");
        QVERIFY(found(a, "title").ok);
        a.title = QStringLiteral("支付网关连接池打满");
        a.text.body = QStringLiteral("自 12:44 起支付网关连接池打满");
        QVERIFY(!found(a, "title").ok);
    }

    void gapsAreFound_data()
    {
        QTest::addColumn<bool>("ok");
        QTest::newRow("by [time]") << false;
        QTest::newRow("{{who}} cannot") << false;
        QTest::newRow("<name>") << false;
        QTest::newRow("TODO") << false;
        QTest::newRow("by XX:XX") << false;
        QTest::newRow("at ____") << false;
        QTest::newRow("××点前") << false;
        QTest::newRow("") << false;
        QTest::newRow("[our page](https://status.example)") << true;
        QTest::newRow("[Exercise] all well") << true;
        QTest::newRow("【演练】一切正常") << true;
        QTest::newRow("3 < 4, and snake_case") << true;
    }
    void gapsAreFound()
    {
        QFETCH(bool, ok);
        Announcement a = announcement();
        a.text.body = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(found(a, "placeholder").ok, ok);
    }

    void anExerciseThatLostItsMarkIsFound()
    {
        Announcement a = announcement();
        QCOMPARE(found(a, "exercise").id, QStringLiteral("no such check")); // nothing to tell apart
        a.facts.exercise = true;
        QVERIFY(!found(a, "exercise").ok);
        a.text.subject.prepend(QStringLiteral("[Exercise] "));
        a.text.body.prepend(QStringLiteral("【演练】"));
        QVERIFY(found(a, "exercise").ok);
    }

    void everyCheckHasAnIdOfItsOwn()
    {
        QSet<QString> ids;
        for (const Finding &one : checked(announcement()))
            ids.insert(one.id);
        QCOMPARE(ids.size(), checked(announcement()).size());
    }

    // ------------------------------------------------------------------------------- from the incident

    void theStateSaysWhatCustomersMayHear()
    {
        State state;
        state.zone = QStringLiteral("Asia/Shanghai");
        state.title = QStringLiteral("DB on fire");
        state.severity = 1;
        state.started = began;
        state.exercise = true;
        const Known known = knownOf(state, Phase::Investigating, began + 3 * minute);
        QCOMPARE(known.zone.clock(known.next), QStringLiteral("13:00"));
        QVERIFY(known.exercise);
        QCOMPARE(knownOf(state, Phase::Resolved, began).next, 0);
        QCOMPARE(suggestedPhase(situationOf(state)), Phase::Investigating);
        QVERIFY(known.sources.isEmpty());

        Assessment &assessment = state.assessment;
        assessment.answers[Question::Who] = {QStringLiteral("most"), {}, QStringLiteral("Kai Wu"), began, {}};
        assessment.answers[Question::Where] = {QStringLiteral("several"),
                                               QStringLiteral("Europe and the US"),
                                               QStringLiteral("Ana Lima"),
                                               began + minute,
                                               {}};
        assessment.answers[Question::Workaround] = {
            QStringLiteral("none"), QStringLiteral("not a word of this"), {}, began, {}};
        assessment.functions[Function::Pay] = is(Health::Down, Health::Down);
        assessment.functions[Function::Pay].at = began + 2 * minute;
        assessment.lastAt = began + 2 * minute;
        const Known more = knownOf(state, Phase::Investigating, began + 3 * minute);
        const Facts facts = customerFacts(more, english());
        QCOMPARE(facts.of(Fact::Who), QStringLiteral("most customers in Europe and the US"));
        QVERIFY(!facts.words.contains(Fact::Workaround));
        QCOMPARE(more.sources.value(Fact::Who), (Source{QStringLiteral("Ana Lima"), began + minute}));
        QCOMPARE(more.sources.value(Fact::Cannot).at, began + 2 * minute);

        SentUpdate sent;
        sent.sentAt = began + 4 * minute;
        sent.phase = QStringLiteral("investigating");
        state.updates.append(sent);
        QCOMPARE(suggestedPhase(situationOf(state)), Phase::NothingNew);
        assessment.lastAt = began + 5 * minute;
        QCOMPARE(suggestedPhase(situationOf(state)), Phase::Investigating);
        state.status = Status::Mitigating;
        assessment.lastAt = began;
        QCOMPARE(suggestedPhase(situationOf(state)), Phase::Identified);
    }

    // ----------------------------------------------------------------------------------- composing one

    void whatNobodyTypedFollowsTheIncident()
    {
        State state;
        state.zone = QStringLiteral("Asia/Shanghai");
        state.severity = 1;
        state.started = began;
        Composition mine;
        mine.language = QStringLiteral("en");
        TAKE(const Composed before, composed(mine, state, began + minute));
        QCOMPARE(before.phase, Phase::Investigating);
        QCOMPARE(before.announcement.text, before.fresh);
        QVERIFY(before.fresh.body.contains(QLatin1String("12:55")));
        QVERIFY(allWell(checked(before.announcement)));

        mine.wording().facts[Fact::Who] = QStringLiteral("customers with a card");
        mine.next = began + 30 * minute;
        TAKE(const Composed typed, composed(mine, state, began + minute));
        QVERIFY(typed.announcement.text.body.contains(QLatin1String("customers with a card")));
        QVERIFY(typed.announcement.text.body.contains(QLatin1String("13:14")));
        QCOMPARE(typed.suggestedNext, before.suggestedNext);

        mine.wording().texts[Reach{}] = {{QStringLiteral("Mine"), QStringLiteral("My own words.")},
                                         typed.fresh};
        state.status = Status::Mitigating;
        TAKE(const Composed written, composed(mine, state, began + minute));
        QCOMPARE(written.announcement.text.body, QStringLiteral("My own words."));
        QCOMPARE(written.phase, Phase::Identified);
        QVERIFY(written.fresh.body.contains(QLatin1String("found where")));
        // The facts went on without it, and the other channels have texts of their own.
        QVERIFY(written.on(Channel::Statuspage).stale);
        QVERIFY(!written.on(Channel::X).written);
        QCOMPARE(written.on(Channel::X).proof, proofOf(Channel::X, {}, written.on(Channel::X).text.body));
        QVERIFY(written.on(Channel::X).proof.fits());
        QVERIFY(written.on(Channel::X).text.body.size() < written.on(Channel::Email).text.body.size());
        // The other language has words of its own.
        mine.language = QStringLiteral("zh_CN");
        TAKE(const Composed zh, composed(mine, state, began + minute));
        QCOMPARE(zh.announcement.text, zh.fresh);
        QVERIFY(zh.fresh.body.contains(QStringLiteral("部分客户")));
    }

    void everyChannelHasAWholeText_data()
    {
        QTest::addColumn<Readers>("readers");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("full");
        QTest::addColumn<Manner>("manner");
        for (const Term<Readers> &term : terms<Readers>()) {
            for (const char *language : {"en", "zh_CN"}) {
                for (const bool full : {false, true}) {
                    for (const Term<Manner> &manner : terms<Manner>())
                        QTest::addRow("%s %s %s %s", term.key, language, full ? "full" : "empty", manner.key)
                            << term.value << QString::fromLatin1(language) << full << manner.value;
                }
            }
        }
    }
    /// Every phase for all readers on every channel in both languages and every manner, of a full record and
    /// an empty one.
    void everyChannelHasAWholeText()
    {
        QFETCH(Readers, readers);
        QFETCH(QString, language);
        QFETCH(bool, full);
        QFETCH(Manner, manner);
        Organisation house;
        house.manner = manner;
        State state;
        state.zone = QStringLiteral("Asia/Shanghai");
        state.number = 42;
        state.title = QStringLiteral("Kai’s deploy killed the db");
        if (full) {
            state.started = began;
            state.severity = 1;
            state.assessment.functions = crash().functions;
            state.roles = {{Role::Commander, QStringLiteral("Jon Park")},
                           {Role::CommsLead, QStringLiteral("Ines Roy")}};
            state.place = QStringLiteral("Room 4B");
            state.call = QStringLiteral("+1 555 0133");
            state.assessment.answers[Question::Share] = {
                QStringLiteral("above-25"), QStringLiteral("68 % of orders"), {}, began, {}};
        }
        static const QRegularExpression hole(QStringLiteral(
            "\\{\\{|\\}\\}|  |(?<![.])[.。,，]{2}| [.,。，]|^\\s|\\s$|[，、]。|[，：]$|\\n\\n\\n"));
        for (const Term<Phase> &phase : terms<Phase>()) {
            Composition mine;
            mine.language = language;
            mine.phase = phase.value;
            mine.reach = {readers, channelsOf(readers).first()};
            TAKE(const Composed made, composed(mine, state, began + minute, {}, house));
            TAKE(const Composed plain, composed(mine, state, began + minute));
            QCOMPARE(made.channels.size(), channelsOf(readers).size());
            for (const ChannelText &one : made.channels) {
                QVERIFY(one.proof.sms.segments <= plain.on(one.channel).proof.sms.segments + 1);
                mine.reach.channel = one.channel;
                const auto faults = [&](const Organisation &of) {
                    QStringList out;
                    for (const Finding &finding :
                         checked(composed(mine, state, began + minute, {}, of)->announcement)) {
                        if (!finding.ok)
                            out += finding.id;
                    }
                    return out;
                };
                if (manner != Manner::Plain &&
                    (one.channel == made.channels.first().channel || lengthOn(one.channel) != Length::Full))
                    QCOMPARE(faults(house), faults({}));
                QVERIFY2(one.proof.fits(), qPrintable(one.proof.channel + one.text.body));
                QVERIFY(!one.text.subject.isEmpty());
                QVERIFY2(!hole.match(one.text.body).hasMatch(), qPrintable(one.text.body));
                QVERIFY2(!hole.match(one.text.subject).hasMatch(), qPrintable(one.text.subject));
                // Wherever a next word is promised, it says when.
                const bool promised = made.announcement.next != 0 && !state.isOver();
                QVERIFY2(!promised || one.text.body.contains(made.known.zone.clock(made.announcement.next)),
                         qPrintable(one.text.body));
                // Nobody outside reads what the room calls it, or who is in it.
                const QString all = one.text.subject + u'\n' + one.text.body;
                const bool named =
                    all.contains(QLatin1String("Jon Park")) || all.contains(QLatin1String("deploy"));
                QVERIFY2(areInside(readers) || !named, qPrintable(one.text.body));
            }
        }
    }

    void whoIsAsked_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<Readers>("readers");
        QTest::addColumn<QString>("asked");
        QTest::newRow("SEV 1") << 1 << Phase::Identified << Readers::Customers << "commander";
        QTest::newRow("SEV 2, partners") << 2 << Phase::Identified << Readers::Partners << "commander";
        QTest::newRow("SEV 3") << 3 << Phase::Identified << Readers::Customers << "";
        QTest::newRow("SEV 3, data") << 3 << Phase::Security << Readers::Affected << "commander legal";
        QTest::newRow("SEV 1, apology") << 1 << Phase::Apology << Readers::Customers << "commander legal";
        QTest::newRow("SEV 4, press")
            << 4 << Phase::Identified << Readers::Press << "commander public-relations";
        QTest::newRow("press, data") << 1 << Phase::Security << Readers::Press
                                     << "commander legal public-relations";
        QTest::newRow("SEV 1, inside") << 1 << Phase::Security << Readers::Executives << "";
    }
    void whoIsAsked()
    {
        QFETCH(int, severity);
        QFETCH(Phase, phase);
        QFETCH(Readers, readers);
        QFETCH(QString, asked);
        QStringList keys;
        const QList<Approver> approvers = approversOf(severity, phase, readers);
        for (const Approver one : approvers)
            keys += keyOf(one);
        QCOMPARE(keys.join(u' '), asked);
        // Each says yes to exactly this text; one that was changed is nobody's.
        QList<Approval> given;
        for (const Approver one : approvers)
            given.append({{}, QStringLiteral("text"), QStringLiteral("Mei"), Via::Phone, began, one});
        QVERIFY(missingApprovals(approvers, given, QStringLiteral("text")).isEmpty());
        QCOMPARE(missingApprovals(approvers, given, QStringLiteral("text.")), approvers);
        if (!given.isEmpty()) {
            given.removeLast();
            QCOMPARE(missingApprovals(approvers, given, QStringLiteral("text")), QList{approvers.last()});
        }
    }

    void aStatementApprovedBeforehandNeedsNobody()
    {
        State state;
        state.severity = 1;
        state.started = began;
        state.zone = QStringLiteral("Asia/Shanghai");
        state.assessment.functions = crash().functions;
        const QString en = QStringLiteral("en"), zh = QStringLiteral("zh_CN"),
                      by = QStringLiteral("Petra Lang");
        const qint64 now = began + minute, until = began + day;
        Organisation house;
        house.holdings = {
            {QStringLiteral("Old"), en, QStringLiteral("# S\n\nOld."), by, now},
            {QStringLiteral("Of a newer Muster"), en, QStringLiteral("# {{fromTheFuture}}"), by, until},
            {QStringLiteral("Site"), en,
             QStringLiteral("# About {{topic}}\n\nSince {{since}}. We are on it."), by, until},
            {QStringLiteral("网站"), zh, QStringLiteral("# {{topic}}公告\n\n我们正在处理。"), by, until}};
        Composition mine;
        mine.language = en;
        TAKE(const Composed plain, composed(mine, state, now, {}, house));
        QCOMPARE(plain.holdings.size(), 1);
        QCOMPARE(plain.holdings.first().text.body, QStringLiteral("Since 12:44 Beijing time. We are on it."));
        // Nothing is chosen that nobody chose.
        QVERIFY(plain.holding.isEmpty() && !plain.approvedBeforehand());
        QCOMPARE(plain.approvers, QList{Approver::Commander});
        QVERIFY(plain.promise().has_value());

        TAKE(const HoldingText site, holdingNamed(QStringLiteral("site"), plain, house, english(), now));
        putHolding(mine, plain, site);
        TAKE(const Composed made, composed(mine, state, now, {}, house));
        QCOMPARE(made.holding, QStringLiteral("Site"));
        QCOMPARE(made.approvedBeforehand()->approvedBy, by);
        QVERIFY(made.approvers.isEmpty());
        QVERIFY(!made.promise()); // it names none
        QCOMPARE(made.on(Channel::Email).text, site.text);
        QCOMPARE(made.on(Channel::Sms).text, plain.on(Channel::Sms).text);
        mine.reach.channel = Channel::Sms;
        TAKE(const Composed brief, composed(mine, state, now, {}, house));
        QCOMPARE(brief.approvers, QList{Approver::Commander});
        mine.reach.channel = Channel::Statuspage;
        mine.wording().texts[Reach{}].text.body += QStringLiteral(" Really.");
        TAKE(const Composed changed, composed(mine, state, now, {}, house));
        QVERIFY(changed.holding.isEmpty());
        QCOMPARE(changed.approvers, QList{Approver::Commander});

        const auto fails = [&](const char *name, const Tongue &tongue, Failure why) {
            CHECK_FAILS(holdingNamed(QString::fromUtf8(name), plain, house, tongue, now), why);
        };
        fails("Old", english(), Failure::Refused);
        fails("Site", chinese(), Failure::Unreadable);
        fails("Nowhere", english(), Failure::Unreadable);
        fails("Of a newer Muster", english(), Failure::Unreadable);
        CHECK_OK(checkHolding(house.holdings.last()));
        Holding bad = house.holdings.last();
        for (const char *text : {"no subject", "# only a subject", "# {{title}}\n\nx", "# S\n\n{{#who}}"}) {
            bad.text = QString::fromLatin1(text);
            CHECK_FAILS(checkHolding(bad), Failure::Unreadable);
        }
    }

    void anApprovalLastsAllDay()
    {
        for (const char *name : {"Asia/Shanghai", "America/New_York", "UTC"}) {
            const Zone here = zone(name);
            for (const char *words : {"2027-03-14", "2027-03-31", "2026-10-31", " 2028-02-29"}) {
                const QString last = QString::fromLatin1(words).trimmed();
                TAKE(const qint64 end, endOfDay(QString::fromLatin1(words), here));
                QCOMPARE(here.dateAndClock(end - 1), last + QStringLiteral(" 23:59"));
                QCOMPARE(here.clock(end), QStringLiteral("00:00"));
                QCOMPARE(lastDay(end, here), last);
                QCOMPARE(lastDay(end + hour, here), here.dateAndClock(end + hour));
            }
            for (const char *none : {"", "tomorrow", "2027-02-29", "31.3.2027", "2027-03-31T12:00"})
                CHECK_FAILS(endOfDay(QString::fromLatin1(none), here), Failure::Usage);
        }
    }

    /// Twelve situations, twelve drafts: what each has to say, and what it must not.
    void twelveSituationsGiveTwelveDrafts()
    {
        struct Told
        {
            const char *name;
            std::function<void(State &)> make;
            QStringList says, never;
        };
        const auto set = [](Function function, Health now, Health worst) {
            return [=](State &state) { state.assessment.functions[function] = is(now, worst); };
        };
        const auto answer = [](State &state, Question question, const char *choice, const char *note = "") {
            state.assessment.answers[question] = {
                QString::fromLatin1(choice), QString::fromLatin1(note), QStringLiteral("Kai Wu"), began, {}};
        };
        const auto sentLast = [](State &state, Phase phase) {
            SentUpdate sent;
            sent.sentAt = began + minute;
            sent.phase = keyOf(phase);
            state.updates = {sent};
        };
        const QList<Told> all{
            {"nothing known",
             [](State &) {},
             {QStringLiteral("may have trouble")},
             {QStringLiteral("cannot")}},
            {"checkout down",
             set(Function::Checkout, Health::Down, Health::Down),
             {QStringLiteral("cannot place orders")},
             {QStringLiteral("all customers")}},
            {"for all",
             [&](State &s) {
                 set(Function::Checkout, Health::Down, Health::Down)(s);
                 answer(s, Question::Who, "all");
             },
             {QStringLiteral("all customers cannot place orders")},
             {QStringLiteral("some customers")}},
            {"in one place",
             [&](State &s) {
                 set(Function::Checkout, Health::Down, Health::Down)(s);
                 answer(s, Question::Where, "one", "Japan");
             },
             {QStringLiteral("some customers in Japan")},
             {}},
            {"slow",
             set(Function::Checkout, Health::Degraded, Health::Degraded),
             {QStringLiteral("may be unable to place orders")},
             {QStringLiteral("cannot")}},
            {"with another way",
             [&](State &s) {
                 set(Function::Checkout, Health::Down, Health::Down)(s);
                 answer(s, Question::Workaround, "easy", "You can order by phone");
             },
             {QStringLiteral("You can order by phone.")},
             {QStringLiteral("Please try again")}},
            {"found",
             [&](State &s) {
                 set(Function::Checkout, Health::Down, Health::Down)(s);
                 s.status = Status::Mitigating;
             },
             {QStringLiteral("found where the problem lies")},
             {QStringLiteral("looking into")}},
            {"partly back",
             [&](State &s) {
                 set(Function::Checkout, Health::Down, Health::Down)(s);
                 set(Function::Pay, Health::Works, Health::Down)(s);
             },
             {QStringLiteral("Payment works again."), QStringLiteral("not over yet")},
             {QStringLiteral("resolved")}},
            {"watching",
             [&](State &s) {
                 set(Function::Checkout, Health::Works, Health::Down)(s);
                 s.status = Status::Monitoring;
             },
             {QStringLiteral("Checkout works again."), QStringLiteral("watching")},
             {QStringLiteral("resolved"), QStringLiteral("cannot")}},
            {"over",
             [&](State &s) {
                 set(Function::Checkout, Health::Works, Health::Down)(s);
                 s.status = Status::Resolved;
                 s.ended = began + hour;
             },
             {QStringLiteral("is resolved"), QStringLiteral("from 12:44 to 13:44")},
             {QStringLiteral("update you again")}},
            {"back again",
             [&](State &s) {
                 set(Function::Checkout, Health::Down, Health::Down)(s);
                 sentLast(s, Phase::Monitoring);
                 s.assessment.lastAt = began + 2 * minute;
             },
             {QStringLiteral("has returned")},
             {QStringLiteral("works again")}},
            {"nothing new",
             [&](State &s) {
                 set(Function::Checkout, Health::Down, Health::Down)(s);
                 sentLast(s, Phase::Investigating);
             },
             {QStringLiteral("nothing new")},
             {QStringLiteral("found")}},
        };
        QCOMPARE(all.size(), 12);
        QSet<QString> drafts;
        for (const Told &one : all) {
            State state;
            state.zone = QStringLiteral("Asia/Shanghai");
            state.title = QStringLiteral("Kai’s deploy killed the db");
            state.severity = 1;
            state.started = began;
            one.make(state);
            Composition mine;
            mine.language = QStringLiteral("en");
            TAKE(const Composed made, composed(mine, state, began + 2 * hour));
            const QString body = made.announcement.text.body;
            drafts.insert(body);
            for (const QString &words : one.says)
                QVERIFY2(body.contains(words),
                         qPrintable(QLatin1String(one.name) + QLatin1String(": ") + body));
            for (const QString &words :
                 one.never + QStringList{QStringLiteral("deploy"), QStringLiteral("outage")})
                QVERIFY2(!body.contains(words),
                         qPrintable(QLatin1String(one.name) + QLatin1String(": ") + body));
            for (const Finding &finding : checked(made.announcement))
                QVERIFY2(finding.ok || finding.id == QLatin1String("affected"),
                         qPrintable(QLatin1String(one.name) + u' ' + finding.id + u' ' + body));
        }
        QCOMPARE(drafts.size(), 12);
    }

    void answersToCustomersReachTheSupportTeam()
    {
        State state;
        state.zone = QStringLiteral("Asia/Shanghai");
        state.asked = {{Id::random(), QStringLiteral("When is it back?"), 2, began, {}, {}},
                       {Id::random(), QStringLiteral("Was I charged twice?"), 9, began, QStringLiteral("No."),
                        QStringLiteral("Petra")}};
        Composition mine;
        mine.language = QStringLiteral("en");
        mine.reach = {Readers::Support, Channel::Macro};
        TAKE(const Composed made, composed(mine, state, began + minute));
        const QString body = made.announcement.text.body;
        QVERIFY2(body.contains(QStringLiteral(
                     "“Was I charged twice?” You can say: “No.”\n“When is it back?” There is no approved")),
                 qPrintable(body));
        mine.reach = {};
        TAKE(const Composed outside, composed(mine, state, began + minute));
        QVERIFY(!outside.announcement.text.body.contains(QStringLiteral("charged")));
    }

    void whatOnlyTheCompanyReadsHasNoNameOutside()
    {
        const QString text = QStringLiteral("# {{topic}}\n\n{{title}}");
        const Result<DraftText> outside = draftFrom(text, customerFacts(crash(), english()), english());
        QVERIFY(!outside && english()(outside.error().what).contains(QLatin1String("title")));
        QVERIFY(draftFrom(text, customerFacts(crash(), english()), english(), Readers::Team));
    }

    void theFactsToAskForAreThoseOfTheTemplate()
    {
        QVERIFY(factsNamed(Phase::Compensation, english()).contains(Fact::Offer));
        QVERIFY(!factsNamed(Phase::Identified, english()).contains(Fact::Offer));
        QVERIFY(factsNamed(Phase::Identified, english()).contains(Fact::Cannot));
        for (const Term<Phase> &phase : terms<Phase>())
            QCOMPARE(factsNamed(phase.value, english()), factsNamed(phase.value, chinese()));
    }

    /// One planted fault each; the true texts of the templates are not flagged (aDraftIsWell and others).
    void whatShouldNotBeSaidIsFound_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *check, const char *text) {
            QTest::newRow(text) << QString::fromLatin1(check) << QString::fromUtf8(text);
        };
        row("secret", "Use AKIAIOSFODNN7EXAMPLE to log in.");
        row("secret", "The password is hunter22.");
        row("secret", "临时密码：abc12345");
        row("machine", "The machine 10.0.12.7 is down.");
        row("machine", "We restarted pg-primary-2 just now.");
        row("machine", "checkout.svc.cluster.local cannot be reached.");
        row("machine", "数据库db-prod-03已重启。");
        row("person", "Ines Roy is working on it.");
        row("person", "请联系王小明处理。");
        row("person", "Write to mei.tan@example.com for more.");
        row("blame", "This was human error.");
        row("blame", "An engineer made a mistake in a deployment.");
        row("blame", "Our payment provider has failed again.");
        row("blame", "此次异常系运维误操作。");
        row("blame", "由于第三方服务商的问题，服务异常。");
        row("cause", "It is probably the database.");
        row("cause", "We believe a deployment broke it.");
        row("cause", "Checkout fails due to a full disk.");
        row("cause", "疑似缓存故障。");
        row("cause", "因数据库连接耗尽导致无法下单。");
        row("eta", "It will be fixed within 30 minutes.");
        row("eta", "We expect service to be restored by 15:00.");
        row("eta", "Checkout will be back soon.");
        row("eta", "预计半小时内恢复。");
        row("eta", "服务将于15:00恢复。");
        row("restored", "Checkout is fully restored.");
        row("restored", "All systems are operational.");
        row("restored", "所有功能已恢复正常。");
        row("zone", "Next update by 13:15 UTC.");
        row("zone", "Since 12:44 (UTC) orders fail.");
        row("hidden", "Pay at exa\xE2\x80\x8Bmple.com");
        row("hidden", "Order \xE2\x80\xAE"
                      "now");
    }
    void whatShouldNotBeSaidIsFound()
    {
        QFETCH(QString, check);
        QFETCH(QString, text);
        Announcement a = announcement();
        a.functions = crash().functions;
        a.people = {QStringLiteral("Ines Roy"), QStringLiteral("王小明")};
        a.since = began;
        a.text.body += QStringLiteral("\n\n") + text;
        const Finding finding = found(a, check.toLatin1().constData());
        QVERIFY(!finding.ok);
        QVERIFY(finding.start >= 0 && finding.end > finding.start && finding.end <= a.text.body.size());
        // Nothing else is held against it but what may as well be.
        for (const Finding &one : checked(announcement()))
            QVERIFY2(one.ok, qPrintable(one.id + one.message.args.join(u' ')));
    }

    void whatMayBeSaidIsNotFlagged_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Browsing and search still work as usual.", "It is not fixed yet.", "尚未完全恢复。",
              "Write to support@example.com.", "Orders from 12:44 to 14:30 are checked one by one.",
              "More at https://status.example.com/incidents/42.", "We will update you again by 13:15.",
              "Please do not pay twice: one order is enough.", "请勿重复付款。", "如有疑问，请联系客服。",
              "We are sorry for the trouble.", "👩‍💻 We are on it.",
              "Next update by 13:15 (UTC+8), that is 05:15 UTC."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatMayBeSaidIsNotFlagged()
    {
        QFETCH(QString, text);
        Announcement a = announcement();
        a.functions = crash().functions;
        a.people = {QStringLiteral("Ines Roy"), QStringLiteral("王小明")};
        a.text.body += QStringLiteral("\n\n") + text;
        for (const Finding &one : checked(a))
            QVERIFY2(one.ok, qPrintable(one.id + u' ' + one.message.args.join(u' ')));
    }

    /// No template says of itself what should not be said.
    void noTemplateSaysWhatShouldNotBeSaid()
    {
        State state;
        state.zone = QStringLiteral("Asia/Shanghai");
        state.started = began;
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
            for (const Term<Phase> &phase : terms<Phase>()) {
                for (const Term<Channel> &channel : terms<Channel>()) {
                    Composition mine;
                    mine.language = language;
                    mine.phase = phase.value;
                    mine.reach.channel = channel.value;
                    TAKE(Composed made, composed(mine, state, began + minute));
                    made.announcement.actual = made.announcement.status; // as far as the room is then
                    for (const Finding &one : checked(made.announcement))
                        QVERIFY2(one.ok || one.id == QLatin1String("affected"),
                                 qPrintable(one.id + made.announcement.text.body));
                }
            }
        }
    }

    // -------------------------------------------------------------------------------- what was heard

    static SentUpdate sentAt(int minutes, const char *text, int nextBy, Channel channel = Channel::Statuspage)
    {
        SentUpdate out;
        out.id = Id::random();
        out.channel = channel;
        out.sentAt = began + minutes * minute;
        out.text = QString::fromUtf8(text);
        out.nextBy = nextBy == 0 ? 0 : began + nextBy * minute;
        return out;
    }

    void thePaceIsOfRoundsNotOfChannels()
    {
        State state;
        state.started = began;
        QCOMPARE(paceOf(state), Pace());
        state.updates = {sentAt(6, "one", 20), sentAt(7, "one, short", 20, Channel::X), sentAt(20, "two", 40),
                         sentAt(50, "three", 60), sentAt(60, "four", 0)};
        const Pace pace = paceOf(state);
        QCOMPARE(*pace.firstWord, 6 * minute);
        // Rounds at 6, 20, 50 and 60: gaps of 10, 14 and 30 minutes.
        QCOMPARE(pace.median, 14 * minute);
        QCOMPARE(pace.p95, 30 * minute);
        QCOMPARE(pace.longest, 30 * minute);
        QCOMPARE(pace.kept, 2);
        QCOMPARE(pace.late, 1);
    }

    void thePageIsTheNewestOfEachChannel()
    {
        State state;
        state.updates = {sentAt(6, "one", 0), sentAt(7, "one, short", 0, Channel::X), sentAt(20, "two", 0)};
        QVERIFY(pageAt(state, began + 5 * minute).isEmpty());
        QCOMPARE(pageAt(state, began + 10 * minute),
                 (QList<SentUpdate>{state.updates.at(1), state.updates.at(0)}));
        QCOMPARE(pageAt(state, began + 20 * minute),
                 (QList<SentUpdate>{state.updates.at(2), state.updates.at(1)}));
    }

    void twoTextsAreLaidOverEachOther()
    {
        using enum Piece::Is;
        QCOMPARE(compared(QStringLiteral("Some customers cannot pay."),
                          QStringLiteral("All customers cannot pay.")),
                 (QList<Piece>{{Gone, QStringLiteral("Some ")},
                               {New, QStringLiteral("All ")},
                               {Same, QStringLiteral("customers cannot pay.")}}));
        QCOMPARE(compared(QStringLiteral("无法下单"), QStringLiteral("无法支付")),
                 (QList<Piece>{{Same, QStringLiteral("无法")},
                               {Gone, QStringLiteral("下单")},
                               {New, QStringLiteral("支付")}}));
        QCOMPARE(compared({}, QStringLiteral("a")), (QList<Piece>{{New, QStringLiteral("a")}}));
        // A megabyte of words is not compared word by word.
        QString before, after;
        for (int i = 0; i < 200'000; ++i)
            before += QStringLiteral("a b ");
        after = before + u'c';
        QCOMPARE(compared(before, after).size(), 2);
        // Whatever it says, the new text is in it, and the old one.
        QRandomGenerator random(4);
        for (int round = 0; round < 200; ++round) {
            QString a, b;
            for (int i = 0; i < 12; ++i) {
                a += QChar(u'a' + random.bounded(3)) + (random.bounded(2) ? QStringLiteral(" ") : QString());
                b += QChar(u'a' + random.bounded(3)) + (random.bounded(2) ? QStringLiteral(" ") : QString());
            }
            QString olds, news;
            for (const Piece &piece : compared(a, b)) {
                olds += piece.is == New ? QString() : piece.words;
                news += piece.is == Gone ? QString() : piece.words;
            }
            QCOMPARE(olds, a);
            QCOMPARE(news, b);
        }
    }

    /// Which side is behind: the other one was changed by hand after the two were compared.
    void aChangeByHandLeavesTheOtherLanguageBehind()
    {
        const QString en = QStringLiteral("en"), zh = QStringLiteral("zh_CN");
        const State state = failing();
        const qint64 now = began + 20 * minute;
        Composition mine;
        mine.language = en;
        const auto behind = [&] {
            const Result<BothLanguages> both = bothLanguages(mine, state, now);
            QStringList out;
            for (const LanguageSide &side : both->sides) {
                if (side.behind)
                    out += side.language;
            }
            return out;
        };
        const auto side = [&](std::size_t i) { return bothLanguages(mine, state, now)->sides.at(i).text; };
        const auto change = [&](const QString &language, const QString &more) {
            const ChannelText text = side(language == en ? 0 : 1);
            writeIn(mine, language, {text.text.subject, text.text.body + more}, text.fresh);
        };
        QCOMPARE(behind(), QStringList());
        change(en, QStringLiteral(" Sorry."));
        QCOMPARE(behind(), QStringList{zh});
        QVERIFY(!side(1).written); // it still follows the template
        // It is kept over a crash, and a draft from before there was a mark still loads.
        mine = compositionFrom(toDraft(mine));
        QCOMPARE(behind(), QStringList{zh});
        const QString old = QStringLiteral(
            R"({"language":"en","wordings":{"en":{"texts":{"statuspage":{"subject":"S","body":"B"}}}}})");
        QVERIFY(composed(compositionFrom(old), state, now)->other.thereBehind);
        // Somebody sees both and says that they say the same; neither is frozen by it.
        markSame(mine);
        QCOMPARE(behind(), QStringList());
        QVERIFY(!side(1).written);
        mine = compositionFrom(toDraft(mine));
        QCOMPARE(behind(), QStringList());
        // One more change, and one on the other side by somebody who did not see the first.
        change(en, QStringLiteral(" Again."));
        change(zh, QStringLiteral("抱歉。"));
        QCOMPARE(behind(), (QStringList{en, zh}));
        markSame(mine);
        QCOMPARE(behind(), QStringList());
        // What follows the template again says nothing by hand, but was not compared either.
        draftAnew(mine, en);
        QCOMPARE(behind(), QStringList{en});
        draftAnew(mine, zh);
        QCOMPARE(behind(), QStringList());
        // Typed back to what the template makes: nothing by hand is left.
        change(zh, QStringLiteral("抱歉。"));
        writeIn(mine, zh, side(1).fresh, side(1).fresh);
        QCOMPARE(behind(), QStringList());
        // What is only held, as it was approved or sent, is no change by hand.
        mine.wordings[en].texts.insert(mine.reach, {side(0).text, side(0).fresh});
        QCOMPARE(behind(), QStringList());
        // Another channel is another text.
        mine.reach.channel = Channel::Email;
        change(en, QStringLiteral(" Sorry."));
        QCOMPARE(behind(), QStringList{zh});
        mine.reach.channel = Channel::Statuspage;
        QCOMPARE(behind(), QStringList());
    }

    void aFactByHandLeavesTheOtherLanguageBehind()
    {
        const State state = failing();
        const qint64 now = began + 20 * minute;
        Composition mine;
        mine.language = QStringLiteral("en");
        const auto other = [&] { return composed(mine, state, now)->other; };
        sayFact(mine, Fact::Who, QStringLiteral("customers in Europe"), false);
        QVERIFY(other().thereBehind && !other().hereBehind);
        mine.language = QStringLiteral("zh_CN");
        QVERIFY(isFactBehind(mine, Fact::Who) && !isFactBehind(mine, Fact::Works));
        sayFact(mine, Fact::Who, QStringLiteral("欧洲客户"), true);
        QVERIFY(!other().isBehind());
        // Changed once more, by somebody who does not look at the other side.
        sayFact(mine, Fact::Who, QStringLiteral("亚洲客户"), false);
        QVERIFY(other().thereBehind && !other().hereBehind);
        markSame(mine);
        QVERIFY(!other().isBehind());
        unsayFact(mine, Fact::Who);
        QVERIFY(other().hereBehind && !other().thereBehind);
        // A fact that the text does not name leaves nobody behind.
        Composition unnamed;
        unnamed.language = QStringLiteral("en");
        for (const Term<Fact> &term : terms<Fact>()) {
            const bool named = composed(unnamed, state, now)->facts.contains(term.value);
            Composition one = unnamed;
            sayFact(one, term.value, QStringLiteral("x"), false);
            QCOMPARE(composed(one, state, now)->other.thereBehind, named);
        }
    }

    /// It advises, and only where somebody is written to in both languages.
    void theChecksSayThatALanguageIsBehind()
    {
        State state = failing();
        const qint64 now = began + 20 * minute;
        Composition mine;
        mine.language = QStringLiteral("en");
        const auto found = [&] {
            for (const Finding &one : checked(composed(mine, state, now)->announcement)) {
                if (one.id == QLatin1String("languages"))
                    return one.ok ? QStringLiteral("well") : Tongue()(one.message);
            }
            return QString();
        };
        const DraftText fresh = composed(mine, state, now)->fresh;
        writeIn(mine, mine.language, {fresh.subject, fresh.body + QStringLiteral(" Sorry.")}, fresh);
        QCOMPARE(found(), QString()); // nobody reads Chinese here
        SentUpdate sent;
        sent.text = QStringLiteral("非常抱歉，结账暂时无法使用。");
        state.updates.append(sent);
        QCOMPARE(found(), QStringLiteral("The Chinese side is behind: the English was changed."));
        markSame(mine);
        QCOMPARE(found(), QStringLiteral("well"));
        mine.language = QStringLiteral("zh_CN");
        writeIn(mine, QStringLiteral("en"), {fresh.subject, fresh.body}, {});
        QCOMPARE(found(), QStringLiteral("The Chinese side is behind: the English was changed."));
        const DraftText chinese = composed(mine, state, now)->fresh;
        writeIn(mine, mine.language, {chinese.subject, chinese.body + QStringLiteral("抱歉。")}, chinese);
        QVERIFY(found().startsWith(QStringLiteral("English and Chinese were each changed")));
    }

    void aCompositionSurvives()
    {
        Composition mine;
        mine.language = QStringLiteral("en");
        QCOMPARE(toDraft(mine), QString()); // nothing to keep
        mine.phase = Phase::Returned;
        mine.next = 0;
        mine.posted.insert(Readers::Customers, began);
        mine.posted.insert(Readers::Press, began + minute);
        mine.wording().facts[Fact::Cannot] = QString();
        mine.language = QStringLiteral("zh_CN");
        mine.reach.channel = Channel::Weibo;
        mine.wording().texts[Reach{Readers::Executives, Channel::Wecom}] = {
            {{}, QStringLiteral("“正文”\n\n{{who}}")}, {QStringLiteral("主题"), QStringLiteral("原文")}};
        mine.wording().seenTexts[Reach{Readers::Press, Channel::Email}] = {QStringLiteral("Subject"),
                                                                           QStringLiteral("Body")};
        mine.wording().seenFacts[Fact::Works] = QStringLiteral("browsing");
        QCOMPARE(compositionFrom(toDraft(mine)), mine);
        // As it was kept when there was one text for all channels.
        const Composition old = compositionFrom(
            QStringLiteral(R"({"language":"en","wordings":{"en":{"facts":{},"subject":"S","body":"B"}}})"));
        QCOMPARE(old.wordings.value(QStringLiteral("en")).texts.value(Reach{}).text,
                 (DraftText{QStringLiteral("S"), QStringLiteral("B")}));
        QCOMPARE(compositionFrom(QStringLiteral("{damaged")), Composition());
        QCOMPARE(compositionFrom(QString()), Composition());
    }
};

QTEST_GUILESS_MAIN(CommsTest)
#include "tst_comms.moc"
