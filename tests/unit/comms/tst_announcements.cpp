#include "models/comms/composition.h"
#include "models/core/clock.h"
#include "tests/support/check.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace muster;
using namespace muster::test;

namespace {

Entry entry(Kind kind, const QString &text)
{
    Entry out;
    out.kind = kind;
    out.text = text;
    return out;
}

FunctionState functionFrom(const QString &word)
{
    FunctionState out;
    if (word == QLatin1String("again")) {
        out.health = Health::Works;
        out.worst = Health::Down;
    } else {
        out.health = fromKey<Health>(word).value_or(Health::Unknown);
        out.worst = out.health;
    }
    return out;
}

State stateFrom(const QJsonObject &record, const Zone &zone)
{
    const auto moment = [&](const char *key) {
        return parseStampIn(record.value(QLatin1String(key)).toString(), zone).value_or(0);
    };
    State state;
    state.declared = true;
    state.zone = zone.name();
    state.title = record.value(QStringLiteral("title")).toString();
    state.started = moment("since");
    state.status =
        fromKey<Status>(record.value(QStringLiteral("status")).toString()).value_or(Status::Closed);
    int at = 0;
    for (const QString &person : strings(record.value(QStringLiteral("people"))))
        state.roles.insert(terms<Role>().at(at++ % terms<Role>().size()).value, person);
    const QJsonObject functions = record.value(QStringLiteral("functions")).toObject();
    for (auto it = functions.begin(); it != functions.end(); ++it) {
        if (const auto function = fromKey<Function>(it.key()))
            state.assessment.functions.insert(*function, functionFrom(it.value().toString()));
    }
    const QString risk = record.value(QStringLiteral("data_risk")).toString();
    state.assessment.answers[Question::Who].choice = record.value(QStringLiteral("who")).toString();
    state.assessment.answers[Question::Share].note = record.value(QStringLiteral("share")).toString();
    state.assessment.answers[Question::Risk].choice = risk == QLatin1String("none") ? QStringLiteral("no")
                                                      : risk.isEmpty()              ? QString()
                                                                                    : QStringLiteral("yes");
    return state;
}

/// What the checks find in one draft of a corpus.
Result<QSet<QString>> foundIn(const QJsonObject &draft, const QString &language)
{
    const QJsonObject record = draft.value(QStringLiteral("record")).toObject();
    MUSTER_TRY_ASSIGN(const Zone zone, Zone::named(record.value(QStringLiteral("zone")).toString()));
    QList<Entry> entries;
    for (const QString &text : strings(record.value(QStringLiteral("decisions"))))
        entries += entry(Kind::Decision, text);
    for (const QString &text : strings(record.value(QStringLiteral("entries"))))
        entries += entry(Kind::Note, text);
    const State state = stateFrom(record, zone);
    Composition composition;
    composition.language = language;
    composition.next = parseStampIn(record.value(QStringLiteral("next")).toString(), zone).value_or(0);
    const qint64 now = parseStampIn(record.value(QStringLiteral("now")).toString(), zone).value_or(0);
    MUSTER_TRY_ASSIGN(Composed made, composed(composition, state, now, entries));
    made.announcement.status = made.announcement.actual;
    made.announcement.text = {draft.value(QStringLiteral("subject")).toString(),
                              draft.value(QStringLiteral("body")).toString()};
    QSet<QString> out;
    for (const Finding &one : checked(made.announcement)) {
        if (one.ok)
            continue;
        out.insert(one.id);
        if (qEnvironmentVariableIsSet("MUSTER_SHOW_FINDINGS"))
            qInfo().noquote() << draft.value(QStringLiteral("id")).toString() << one.id
                              << Tongue()(one.message);
    }
    return out;
}

/// The check that is to find a planted fault.
QString checkFor(const QString &fault)
{
    return fault == QLatin1String("next") ? QStringLiteral("next-update") : fault;
}

} // namespace

/// How far the checks can be trusted: drafts of two languages with their records, written without a look at
/// the checks, half of them with one fault.
class AnnouncementsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plantedFaultsAreFoundAndTrueDraftsAreNot_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }
    void plantedFaultsAreFoundAndTrueDraftsAreNot()
    {
        QFETCH(QString, language);
        const QJsonArray drafts = corpus(language);
        QVERIFY(drafts.size() >= 60);
        qint64 planted = 0, found = 0, flagged = 0;
        QStringList missed, wrong;
        for (const auto &value : drafts) {
            const QJsonObject draft = value.toObject();
            TAKE(const QSet<QString> faults, foundIn(draft, language));
            const QString fault = draft.value(QStringLiteral("fault")).toString();
            const QString id = draft.value(QStringLiteral("id")).toString();
            if (fault.isEmpty()) {
                flagged += faults.isEmpty() ? 0 : 1;
                for (const QString &one : faults)
                    wrong += id + u' ' + one;
                continue;
            }
            ++planted;
            if (faults.contains(checkFor(fault)))
                ++found;
            else
                missed += id + u' ' + fault;
        }
        const qsizetype honest = drafts.size() - planted;
        qInfo().noquote() << language << "found" << found << "of" << planted << "flagged" << flagged << "of"
                          << honest;
        QVERIFY(planted >= 30 && honest >= 30);
        QVERIFY2(found * 100 >= planted * 95, qPrintable(missed.join(u'\n')));
        QVERIFY2(flagged * 100 <= honest * 5, qPrintable(wrong.join(u'\n')));
    }

    /// A wrong text that nearly went out: two thirds fail, and the text says that two thirds work.
    void theTextThatNearlyWentOut()
    {
        const QJsonObject record{
            {QStringLiteral("zone"), QStringLiteral("Asia/Shanghai")},
            {QStringLiteral("now"), QStringLiteral("2026-11-19T14:31")},
            {QStringLiteral("since"), QStringLiteral("2026-11-19T12:44")},
            {QStringLiteral("next"), QStringLiteral("2026-11-19T14:45")},
            {QStringLiteral("status"), QStringLiteral("mitigating")},
            {QStringLiteral("share"), QStringLiteral("68 % of orders fail")},
            {QStringLiteral("decisions"), QJsonArray{QStringLiteral("Hold admission at 40 per second")}},
        };
        const QJsonObject draft{
            {QStringLiteral("id"), QStringLiteral("nearly")},
            {QStringLiteral("record"), record},
            {QStringLiteral("subject"), QStringLiteral("Checkout")},
            {QStringLiteral("body"),
             QStringLiteral("Since 12:44 UTC about two in three customers can order again, we are raising "
                            "capacity, nobody is charged twice, next update by 14:45 UTC")},
        };
        TAKE(const QSet<QString> faults, foundIn(draft, QStringLiteral("en")));
        for (const char *one : {"share", "decision", "claim", "zone"})
            QVERIFY2(faults.contains(QLatin1String(one)), one);
    }
};

QTEST_GUILESS_MAIN(AnnouncementsTest)
#include "tst_announcements.moc"
