// Which draft comes of which situation.

#include "models/comms/composition.h"
#include "models/comms/manner.h"
#include "models/comms/templates.h"
#include "tests/unit/comms/crash.h"

#include <QFile>
#include <QRegularExpression>

using namespace muster;
using namespace muster::test;

namespace {

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

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
