// The text in hand: by whom it is approved, how both languages go together, how it is kept.

#include "models/comms/bothlanguages.h"
#include "models/comms/composition.h"
#include "models/comms/holding.h"
#include "tests/unit/comms/crash.h"

using namespace muster;
using namespace muster::test;

class ComposingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
            given.append({{}, QStringLiteral("text"), QStringLiteral("Mei"), Via::Phone, began, one, false});
        QVERIFY(missingApprovals(approvers, given, QStringLiteral("text")).isEmpty());
        QCOMPARE(missingApprovals(approvers, given, QStringLiteral("text.")), approvers);
        if (!given.isEmpty()) {
            given.last().revoked = true; // it was sent back since
            QCOMPARE(missingApprovals(approvers, given, QStringLiteral("text")), QList{approvers.last()});
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

QTEST_GUILESS_MAIN(ComposingTest)
#include "tst_composing.moc"
