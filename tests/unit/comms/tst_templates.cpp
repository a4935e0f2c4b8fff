// Templates: ours, a team’s own, damaged ones.

#include "models/comms/composition.h"
#include "models/comms/manner.h"
#include "models/comms/templates.h"
#include "tests/unit/comms/crash.h"

#include <QRandomGenerator>

using namespace muster;
using namespace muster::test;

namespace {

Names names()
{
    return {{QStringLiteral("who"), QStringLiteral("all <of> {{you}}")}, {QStringLiteral("none"), {}}};
}

} // namespace

class TemplatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

    void aTemplateBeginsWithItsSubject()
    {
        CHECK_FAILS(draftFrom(QStringLiteral("Hello {{who}}"), {}, english()), Failure::Unreadable);
        TAKE(const DraftText text,
             draftFrom(QStringLiteral("# About {{topic}}\n\nDear {{who}}"), {}, english()));
        QCOMPARE(text,
                 (DraftText{QStringLiteral("About our service"), QStringLiteral("Dear some customers")}));
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
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
