#include "views/palette/commandpalette.h"
#include "views/palette/offerdelegate.h"
#include "views/shared/keycap.h"
#include "views/words/match.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace muster;

namespace {

Offer command(const char *id, const char *words, const char *whyNot = "")
{
    Offer offer;
    offer.id = QLatin1String(id);
    offer.words = QString::fromUtf8(words);
    offer.where = QStringLiteral("Incident");
    offer.whyNot = QLatin1String(whyNot);
    return offer;
}

QList<Offer> offers()
{
    Offer incident = command("incident/1", "INC-0043  Pick-up codes not sent");
    incident.section = Offer::Section::Incidents;
    return {command("log", "Log an entry"), command("severity", "Change severity…"),
            command("status", "Change status…"), command("next", "Next active incident", "Needs another one"),
            incident};
}

QStringList idsOf(const QList<Shelf> &shelves, Shelf::Head head)
{
    QStringList out;
    for (const Shelf &shelf : shelves) {
        for (const Offer &offer : shelf.offers) {
            if (shelf.head == head)
                out.append(offer.id);
        }
    }
    return out;
}

} // namespace

/// The palette: what is found, in which order, and that keys alone suffice.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void wordsAreFoundByWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rank"); // -1: not at all
        const auto row = [](const char *typed, const char *words, int rank) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(words) << rank;
        };
        row("", "Change severity", 0);
        row("chan", "Change severity", 0);
        row("SEV", "Change severity", 1);
        row("sev ch", "Change severity", 1);
        row("cs", "Change severity", 2);
        row("chsev", "Change severity", 2);
        row("erit", "Change severity", 3);
        row("severityx", "Change severity", -1);
        row("csx", "Change severity", -1);
        row("sc", "Change severity", -1);
        row("0043", "INC-0043  Pick-up codes", 1);
        row("pcn", "INC-0043  Pick-up codes not sent", 2);
        row("更改", "更改严重级别", 0);
        row("级别", "更改严重级别", 1);
        row("改级", "更改严重级别", 2);
        row("别级", "更改严重级别", -1);
    }
    void wordsAreFoundByWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        QFETCH(int, rank);
        QCOMPARE(matchRank(typed, words).value_or(-1), rank);
    }

    /// Many ways to spell the same thing must not take for ever.
    void equalLettersEndSoon()
    {
        const QString many = QStringLiteral("a ").repeated(200);
        QCOMPARE(matchRank(QString(63, u'a') + u'b', many), std::nullopt);
    }

    void nothingTypedShowsWhatWasUsedLast()
    {
        const QList<Shelf> shelves = shelve(offers(), {}, {QStringLiteral("status"), QStringLiteral("log")});
        QCOMPARE(idsOf(shelves, Shelf::Head::Recent),
                 QStringList({QStringLiteral("status"), QStringLiteral("log")}));
        QCOMPARE(idsOf(shelves, Shelf::Head::Commands), QStringList(QStringLiteral("severity")));
        QCOMPARE(idsOf(shelves, Shelf::Head::Incidents), QStringList(QStringLiteral("incident/1")));
        QVERIFY(idsOf(shelves, Shelf::Head::NotNow).isEmpty());
    }

    void whatCannotBeDoneComesLast()
    {
        const QList<Shelf> shelves = shelve(offers(), QStringLiteral("inc"), {});
        QCOMPARE(shelves.constLast().head, Shelf::Head::NotNow);
        QCOMPARE(idsOf(shelves, Shelf::Head::NotNow), QStringList(QStringLiteral("next")));
        QVERIFY(idsOf(shelves, Shelf::Head::Incidents).contains(QStringLiteral("incident/1")));
    }

    void usedLastWinsAmongEquals()
    {
        const QStringList found = idsOf(
            shelve(offers(), QStringLiteral("change"), {QStringLiteral("status")}), Shelf::Head::Commands);
        QCOMPARE(found, QStringList({QStringLiteral("status"), QStringLiteral("severity")}));
    }

    void keysAreSplitIntoCaps()
    {
        QCOMPARE(capsOf(QStringLiteral("Ctrl+Shift+S")),
                 QStringList({QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("S")}));
        QCOMPARE(capsOf(QStringLiteral("Ctrl++")),
                 QStringList({QStringLiteral("Ctrl"), QStringLiteral("+")}));
        QCOMPARE(capsOf(QStringLiteral("F1")), QStringList(QStringLiteral("F1")));
        QVERIFY(capsOf({}).isEmpty());
    }

    void keysAloneSuffice()
    {
        CommandPalette palette;
        Offer entry = command("entry/7", "Severity set to SEV 1");
        entry.section = Offer::Section::Entries;
        QString asked;
        palette.begin(offers(), {}, QStringLiteral("in INC-0042"), [&](const QString &typed) {
            asked = typed;
            return QList<Offer>{entry};
        });
        palette.show();
        QVERIFY(QTest::qWaitForWindowActive(&palette));
        auto *field = palette.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QTRY_VERIFY(field->hasFocus());
        const QSignalSpy chosen(&palette, &CommandPalette::chosen),
            gone(&palette, &CommandPalette::dismissed);
        QTest::keyClicks(field, QStringLiteral("sev"));
        QCOMPARE(asked, QStringLiteral("sev"));
        // A screen reader stays in the field, so the field says what Enter does.
        QVERIFY2(field->accessibleName().contains(QStringLiteral("Change severity")),
                 qPrintable(field->accessibleName()));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.constLast().constFirst().toString(), QStringLiteral("severity"));
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(field->accessibleName().contains(QStringLiteral("Severity set to SEV 1")));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.constLast().constFirst().toString(), QStringLiteral("entry/7"));
        // Round, past the heads.
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.constLast().constFirst().toString(), QStringLiteral("severity"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(gone.size(), 1);
    }

    void whatCannotBeDoneIsNotChosen()
    {
        CommandPalette palette;
        palette.begin(offers(), {}, {}, {});
        palette.show();
        auto *field = palette.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        const QSignalSpy chosen(&palette, &CommandPalette::chosen);
        QTest::keyClicks(field, QStringLiteral("next active"));
        auto *list = palette.findChild<QListWidget *>(QStringLiteral("paletteList"));
        QCOMPARE(list->count(), 2); // the head, and why not
        QVERIFY(list->item(1)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Needs another one")));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(chosen.size(), 0);
    }

    void itIsAsHighAsWhatItShows()
    {
        CommandPalette palette;
        palette.begin(offers(), {}, {}, {});
        palette.show();
        auto *field = palette.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        const int before = palette.sizeHint().height();
        field->setText(QStringLiteral("severity"));
        QVERIFY(palette.sizeHint().height() < before);
        field->setText(QStringLiteral("zzz"));
        QVERIFY(!palette.findChild<QListWidget *>(QStringLiteral("paletteList"))->isVisible());
        QVERIFY(palette.findChild<QLabel *>(QStringLiteral("paletteCounts"))->text().isEmpty());
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
