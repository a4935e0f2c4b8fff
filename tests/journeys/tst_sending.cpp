// Sending for real: by keyboard in the window, and from a script.

#include "models/comms/holding.h"
#include "models/desk/courier.h"
#include "tests/journeys/shell.h"
#include "tests/support/program.h"
#include "tests/support/server.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace muster;
using muster::test::in;
using muster::test::Shell;
using muster::test::words;

namespace {

/// A workspace with an incident and the connector #launch, and a server on loopback for it to reach.
class Launch
{
public:
    explicit Launch(const QString &severity = QStringLiteral("3"))
    {
        (void)shell.run(words("declare Checkout --severity") << severity);
        // Without a keyring the connector is saved, and its secret comes with each call.
        (void)shell.run(words("connector #launch --as slack --channel slack"));
    }

    /// The file of a secret: the address of this path on the server.
    QString secret(const QString &path) const
    {
        return shell.write(QString(path).replace(u'/', u'-'), server.at(path).toUtf8());
    }
    /// The words of `muster send` to #launch with the secret for this path.
    QStringList sending(const QString &path, const char *options = "--text - --json") const
    {
        return words("send latest --to #launch") + words(options)
               << QStringLiteral("--secret-from") << secret(path);
    }
    /// What `muster send` says to this text, as JSON.
    test::Answer send(const QString &path, const QByteArray &text) const
    {
        return shell.run(sending(path), text);
    }
    /// The program beside this one, begun with these words.
    void begin(QProcess &program, const QStringList &args) const
    {
        program.start(QStringLiteral(MUSTER_PROGRAM),
                      QStringList{QStringLiteral("--workspace"), shell.path(QStringLiteral("room.muster"))} +
                          args);
    }

    Server server{{QStringLiteral("http")}};
    Shell shell;
};

} // namespace

class SendingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_app.begin(); }
    void cleanup() { m_app.end(); }

    /// A way out is set up, a text approved, looked at, sent, stopped, and sent again.
    void fromSettingUpToSent()
    {
        Server server({QStringLiteral("http")});
        m_app.open();
        m_incident = m_app.declare(QStringLiteral("Checkout down"));
        m_app->room()->actions().of("connectors")->trigger();
        auto *kind = part<QComboBox>("connectorKind");
        QTRY_COMPARE(QApplication::focusWidget(), kind);
        while (kind->currentData().toInt() != static_cast<int>(Carrier::Webhook))
            QTest::keyClick(kind, Qt::Key_Down);
        type("connectorName", QStringLiteral("Our page"));
        type("connectorSecret", server.at(QStringLiteral("hook")));
        QTest::keyClick(part<QLineEdit>("connectorSecret"), Qt::Key_Return);
        QTRY_COMPARE(m_app->session()->organisation()->connectors.size(), 1);
        QVERIFY(part<QLineEdit>("connectorSecret")->text().isEmpty());
        // A robot may ask for a signature: its key goes with the address, and nowhere without it.
        while (kind->currentData().toInt() != static_cast<int>(Carrier::Dingtalk))
            QTest::keyClick(kind, Qt::Key_Down);
        auto *signing = part<QLineEdit>("connectorSigning");
        QTRY_VERIFY(signing->isVisible() && signing->echoMode() == QLineEdit::Password);
        type("connectorName", QStringLiteral("Robot"));
        type("connectorSigning", QStringLiteral("SEC-of-loopback"));
        QTest::keyClick(signing, Qt::Key_Return);
        QCOMPARE(m_app->session()->organisation()->connectors.size(), 1);
        type("connectorSecret", server.at(QStringLiteral("signed-dingtalk?access_token=1")));
        QTest::keyClick(signing, Qt::Key_Return);
        QTRY_COMPARE(m_app->session()->organisation()->connectors.size(), 2);
        QVERIFY(signing->text().isEmpty());
        while (kind->currentData().toInt() != static_cast<int>(Carrier::Webhook))
            QTest::keyClick(kind, Qt::Key_Up);
        QVERIFY(!signing->isVisible());
        QTest::keyClick(part<QLineEdit>("connectorSecret"), Qt::Key_Escape);

        m_app->room()->actions().of("communicate")->trigger();
        QTRY_VERIFY(part<QAbstractButton>("send-Our page"));
        press("send-Our page");
        QTRY_VERIFY(part<QWidget>("communicateFailure")->isVisible()); // nobody approved it
        QVERIFY(state().deliveries.isEmpty());
        type("approvedBy", QStringLiteral("Mei Tan"));
        press("approve");
        QTRY_COMPARE(state().approvals.size(), 1);
        QTRY_VERIFY(!part<QLineEdit>("approvedBy")->isVisible());

        press("request-Our page");
        QTRY_VERIFY(part<QPlainTextEdit>("request") && part<QPlainTextEdit>("request")->isVisible());
        const QString shown = part<QPlainTextEdit>("request")->toPlainText();
        QVERIFY(shown.startsWith(QLatin1String("POST ")) && shown.contains(QLatin1String("We are sorry")));
        QVERIFY(!shown.contains(server.port()));
        QTest::keyClick(part<QPlainTextEdit>("request"), Qt::Key_Escape);

        press("send-Our page");
        QTRY_COMPARE(state().deliveries.size(), 1);
        QVERIFY(state().updates.isEmpty());
        press("delivery-stopped");
        QTRY_COMPARE(keyOf(state().deliveries.last().stage), QStringLiteral("stopped"));
        QVERIFY(server.isQuiet());
        press("send-Our page");
        QTRY_COMPARE(state().deliveries.size(), 2);
        m_app.clock.pass(stopWindow);
        QTRY_COMPARE_WITH_TIMEOUT(keyOf(state().deliveries.last().stage), QStringLiteral("delivered"),
                                  20'000);
        QCOMPARE(state().updates.size(), 1);
        const QString body = in(server.request(), "body");
        QVERIFY(body.contains(QLatin1String("We are sorry")));
        QVERIFY(server.isQuiet());
    }

    /// A text that went well becomes the organisation's own template; the next draft is made from it.
    void aTemplateOfOurOwn()
    {
        m_app.open();
        m_incident = m_app.declare(QStringLiteral("Checkout down"));
        m_app->room()->actions().of("templates")->trigger();
        auto *text = part<QPlainTextEdit>("templateText");
        QTRY_VERIFY(text && text->isVisible());
        QVERIFY(text->toPlainText().contains(QLatin1String("# Problem with {{topic}}")));
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("# Trouble {{nowhere}}"));
        QTRY_VERIFY(
            part<QLabel>("templatePreview")->text().contains(QLatin1String("nowhere"))); // says what is wrong
        text->setPlainText(QStringLiteral("# Trouble with {{topic}}\n\nBear with us. More by {{next}}."));
        QTRY_VERIFY(
            part<QLabel>("templatePreview")->text().startsWith(QLatin1String("Bear with us. More by ")));
        press("templatesSheetVerb");
        QTRY_COMPARE(m_app->session()->organisation()->templates.size(), 1);
        QTRY_VERIFY(
            part<QPlainTextEdit>("message")->toPlainText().startsWith(QLatin1String("Bear with us.")));
        press("templateBack");
        QTRY_VERIFY(m_app->session()->organisation()->templates.isEmpty());
        QTRY_VERIFY(part<QPlainTextEdit>("message")->toPlainText().contains(QLatin1String("We are sorry")));

        // In another manner; the text in hand follows.
        const auto manners = part<QWidget>("templateManner")->findChildren<QAbstractButton *>();
        QCOMPARE(manners.size(), 3);
        manners.at(2)->click();
        QTRY_COMPARE(m_app->session()->organisation()->manner, Manner::Warm);
        QTRY_VERIFY(part<QLabel>("templatePreview")->text().contains(QLatin1String("bearing with us")));
        QTRY_VERIFY(part<QPlainTextEdit>("message")->toPlainText().contains(QLatin1String("truly sorry")));
        manners.at(0)->click();
        QTRY_COMPARE(m_app->session()->organisation()->manner, Manner::Plain);

        m_app->room()->actions().of("cadence")->trigger();
        auto *minutes = part<QAbstractSpinBox>("cadence-2/investigating");
        QTRY_VERIFY(minutes && minutes->isVisible());
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, QStringLiteral("45"));
        press("cadenceSheetVerb");
        QTRY_COMPARE(m_app->session()->organisation()->cadence.size(), 1);
        QTRY_VERIFY(part<QLabel>("communicateFacts")->text().contains(QLatin1String("45 min")));
    }

    /// A statement is approved beforehand; in the hour it goes out without asking.
    void aStatementApprovedBeforehand()
    {
        m_app.open();
        m_incident = m_app.declare(QStringLiteral("Checkout down"));
        m_app->room()->actions().of("holdings")->trigger();
        auto *text = part<QPlainTextEdit>("holdingText");
        QTRY_VERIFY(text && text->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), part<QLineEdit>("holdingName"));
        type("holdingName", QStringLiteral("Site down"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("# Trouble {{nowhere}}"));
        QTRY_VERIFY(part<QLabel>("holdingPreview")->text().contains(QLatin1String("nowhere")));
        text->setPlainText(QStringLiteral("# Trouble with {{topic}}\n\nBear with us until {{next}}."));
        QTRY_VERIFY(part<QLabel>("holdingPreview")->text().startsWith(QLatin1String("Bear with us until ")));
        auto *save = part<QAbstractButton>("holdingSheetVerb");
        QVERIFY(!save->isEnabled()); // by whom, and until when
        type("holdingBy", QStringLiteral("Petra Lang"));
        type("holdingUntil", QStringLiteral("soon"));
        press("holdingSheetVerb");
        QVERIFY(m_app->session()->organisation()->holdings.isEmpty());
        const QString until = Zone::local().date(m_app.clock.nowUs() + 30 * day);
        type("holdingUntil", until);
        press("holdingSheetVerb");
        QTRY_COMPARE(m_app->session()->organisation()->holdings.size(), 1);
        const Holding saved = m_app->session()->organisation()->holdings.first();
        QCOMPARE(lastDay(saved.until, Zone::local()), until);
        QTRY_VERIFY(part<QLabel>("holdingFacts")->text().contains(until));

        // Other words than those that were approved have nobody's yes.
        press("changeHolding");
        QCOMPARE(part<QLineEdit>("holdingBy")->text(), QStringLiteral("Petra Lang"));
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, QStringLiteral("!"));
        QTRY_VERIFY(part<QLineEdit>("holdingBy")->text().isEmpty() && !save->isEnabled());

        m_app.clock.pass(31 * muster::day);
        m_app->room()->window().dismissSheet();
        m_app->room()->actions().of("holdings")->trigger();
        QTRY_VERIFY(part<QLabel>("holdingFacts")->text().contains(QLatin1String("expired")));
        press("dropHolding");
        QTRY_VERIFY(m_app->session()->organisation()->holdings.isEmpty());
    }

    void fromAScript()
    {
        Server server({QStringLiteral("http")});
        const Shell shell;
        const QString secret =
            shell.write(QStringLiteral("secret"), server.at(QStringLiteral("slack/T0")).toUtf8());
        QCOMPARE(shell.run(words("declare Checkout --severity 3")).status, 0);
        // Without a keyring the connector is saved, and the sentence says that its secret is not.
        const auto saved =
            shell.run(words("connector #launch --as slack --channel slack --secret-from") << secret);
        QCOMPARE(saved.status, 3);
        QVERIFY(saved.err.contains("keyring"));
        QCOMPARE(shell.run(words("connector --json")).array().size(), 1);
        const auto dry = shell.run(words("send latest --to #launch --dry-run"));
        QCOMPARE(dry.status, 0);
        QVERIFY(dry.out.contains("POST") && dry.out.contains("We are sorry"));
        QCOMPARE(shell.run(words("send latest --to #nowhere")).status, 3);
        QCOMPARE(shell.run(words("send latest")).status, 2);
        QVERIFY(server.isQuiet());
        const auto sent = shell.run(words("send latest --to #launch --text - --json --secret-from") << secret,
                                    "We look into it.");
        QVERIFY2(sent.status == 0, QByteArray(sent.out + sent.err).constData());
        QCOMPARE(in(sent.object(), "stage"), QStringLiteral("delivered"));
        QVERIFY(!server.request().isEmpty());
        QCOMPARE(
            shell.run(words("send latest --to #launch --text - --secret-from") << secret, "We look into it.")
                .status,
            5); // just went there
        QVERIFY(server.isQuiet());
        QCOMPARE(shell.run(words("outbox latest --json")).array().size(), 1);
        const auto failing =
            shell.write(QStringLiteral("failing"), server.at(QStringLiteral("error")).toUtf8());
        const auto failed = shell.run(
            words("send latest --to #launch --text - --json --secret-from") << failing, "We go on looking.");
        QCOMPARE(failed.status, 1);
        QCOMPARE(in(failed.object(), "stage"), QStringLiteral("failed"));
        const auto again = shell.run(words("outbox latest") << in(failed.object(), "id")
                                                            << words("again --json --secret-from") << secret);
        QCOMPARE(in(again.object(), "stage"), QStringLiteral("delivered"));
        QCOMPARE(shell.run(words("connector #launch --drop")).status, 0);
        QCOMPARE(shell.run(words("connector --json")).array().size(), 0);
        QCOMPARE(shell.run(words("verify")).status, 0);
    }

    /// Somebody else owns the workspace, and carries nothing: the text goes all the same, from here.
    void besideAnotherOwner()
    {
        Launch room;
        QProcess owner;
        room.begin(owner, words("log latest -"));
        owner.write("first\n");
        QVERIFY(owner.waitForReadyRead(20'000)); // it has the workspace
        const auto sent = room.send(QStringLiteral("slack/T0"), "We look.");
        QVERIFY2(sent.status == 0, QByteArray(sent.out + sent.err).constData());
        QCOMPARE(in(sent.object(), "stage"), QStringLiteral("delivered"));
        QVERIFY(!room.server.request().isEmpty());
        owner.write("second\n");
        owner.closeWriteChannel();
        QVERIFY(owner.waitForFinished(20'000));
        QCOMPARE(owner.exitCode(), 0);
        QCOMPARE(room.shell.run(words("verify")).status, 0);
    }

    /// While a server is waited for, others go on writing.
    void othersWriteMeanwhile()
    {
        Launch room;
        QProcess sending;
        room.begin(sending, room.sending(QStringLiteral("silent"), ""));
        QVERIFY(sending.waitForStarted());
        QVERIFY(!room.server.request().isEmpty());
        QCOMPARE(room.shell.run(words("log latest meanwhile")).status, 0);
        QCOMPARE(sending.state(), QProcess::Running);
        sending.kill();
        QVERIFY(sending.waitForFinished());
    }

    void whatWaitsIsTriedAtOnce()
    {
        const Launch room;
        const auto waits = room.send(QStringLiteral("pause/1"), "We look.");
        QCOMPARE(waits.status, 1);
        QCOMPARE(in(waits.object(), "stage"), QStringLiteral("waiting"));
        const auto again = room.shell.run(words("outbox latest")
                                          << in(waits.object(), "id") << words("again --json --secret-from")
                                          << room.secret(QStringLiteral("slack/T0")));
        QVERIFY2(again.status == 0, QByteArray(again.out + again.err).constData());
        QCOMPARE(in(again.object(), "stage"), QStringLiteral("delivered"));
    }

    /// What is sent in spite of a warning is written down as that, without what the warning was about, and
    /// only if it is sent.
    void inSpiteOfAWarning()
    {
        const Launch room(QStringLiteral("2"));
        const auto said = [&](const char *args, const QByteArray &text) {
            return room.shell.run(words(args), text).status;
        };
        const QStringList despite = room.sending(QStringLiteral("slack/T0"), "--text - --despite");
        const auto decisions = [&] { return room.shell.run(words("timeline latest --kind decision")).out; };
        QCOMPARE(room.shell.run(despite + words("--subject S"), "").status, 5);
        QCOMPARE(decisions(), QByteArray());
        const auto sent = room.shell.run(despite, "Use password: hunter2secret to come in.");
        QVERIFY2(sent.status == 0, QByteArray(sent.out + sent.err).constData());
        QVERIFY(decisions().contains("Sent although") && !decisions().contains("hunter2"));
        QCOMPARE(decisions().count("Sent although"), 2); // nobody had approved it either
        // Whoever sends a text back takes the yes back.
        QCOMPARE(said("approve latest --by Mei", "We are on it."), 0);
        QCOMPARE(said("approve latest --by Mei --return no", "We are on it."), 0);
        QCOMPARE(room.send(QStringLiteral("slack/T0"), "We are on it.").status, 5);
        QCOMPARE(said("approve latest --by Mei", "We are on it."), 0);
        QCOMPARE(room.send(QStringLiteral("slack/T0"), "We are on it.").status, 0);
        QCOMPARE(said("sent latest --channel x --phase nosuch", "x"), 2);
    }

    /// The owner of the workspace ends while the server is waited for: what came of it is written down all
    /// the same, and told.
    void theOwnerEndsMeanwhile()
    {
        Launch room;
        QProcess owner, sending;
        room.begin(owner, words("log latest -"));
        owner.write("first\n");
        QVERIFY(owner.waitForReadyRead(20'000)); // it has the workspace
        room.begin(sending, room.sending(QStringLiteral("held"), "--json"));
        QVERIFY(!room.server.request().isEmpty());
        owner.kill();
        QVERIFY(owner.waitForFinished());
        QCOMPARE(QProcess::execute(QStringLiteral("/usr/bin/python3"),
                                   {QStringLiteral("-c"),
                                    QStringLiteral("import sys, urllib.request as u; u.urlopen(sys.argv[1])"),
                                    room.server.at(QStringLiteral("release"))}),
                 0);
        QVERIFY(sending.waitForFinished(20'000));
        QCOMPARE(sending.exitStatus(), QProcess::NormalExit);
        QCOMPARE(sending.exitCode(), 0);
        const QJsonObject told = QJsonDocument::fromJson(sending.readAllStandardOutput()).object();
        QCOMPARE(in(told, "stage"), QStringLiteral("delivered"));
        const QJsonArray all = room.shell.run(words("outbox latest --json")).array();
        QCOMPARE(in(all.at(0).toObject(), "stage"), QStringLiteral("delivered"));
    }

    /// A mail that a server stops taking half-way: who has it is said, and nobody gets it twice.
    void aMailTakenInPart()
    {
        Server server({QStringLiteral("smtp"), QStringLiteral("--refuse"), QStringLiteral("2")});
        const Shell shell;
        QByteArray list;
        for (int i = 1; i <= 150; ++i)
            list += "c" + QByteArray::number(i) + "@example.com\n";
        QCOMPARE(shell.run(words("declare Checkout --severity 3")).status, 0);
        QCOMPARE(shell
                     .run(words("connector list --as smtp --channel email --from ops@example.com --address")
                          << QStringLiteral("smtp://") + server.host() << QStringLiteral("--recipients")
                          << shell.write(QStringLiteral("list.csv"), list))
                     .status,
                 0);
        const QStringList sending = words("send latest --to list --subject Trouble --text - --json");
        const auto first = shell.run(sending, "We look.");
        QCOMPARE(first.status, 1);
        QCOMPARE(in(first.object(), "stage"), QStringLiteral("failed"));
        QVERIFY2(in(first.object(), "detail").startsWith(QLatin1String("100 of 150 ")) &&
                     in(first.object(), "detail").contains(QLatin1String("(554: 5.7.1 not this one)")),
                 first.out.constData());
        QCOMPARE(server.request().value(QLatin1String("to")).toArray().size(), 100);
        // A hundred customers have read it.
        const auto history = [&] {
            return shell.run(words("history latest --json")).object()[QLatin1String("updates")].toArray();
        };
        QCOMPARE(history().size(), 1);
        QCOMPARE(shell.run(sending, "We look.").status, 5);
        QVERIFY(server.isQuiet());
        const auto again =
            shell.run(words("outbox latest") << in(first.object(), "id") << words("again --json"));
        QCOMPARE(again.status, 0);
        const QJsonArray rest = server.request().value(QLatin1String("to")).toArray();
        QCOMPARE(rest.size(), 50);
        QCOMPARE(rest.first().toString(), QStringLiteral("c101@example.com"));
        QCOMPARE(history().size(), 1);
    }

    /// Whom the server does not take is named, and the status says that not all have it.
    void notAllOfAMail()
    {
        Server server({QStringLiteral("smtp")});
        const Shell shell;
        QCOMPARE(shell.run(words("declare Checkout --severity 3")).status, 0);
        const auto send = [&](const char *name, const QByteArray &list) {
            (void)shell.run(words("connector --as smtp --channel email --from ops@example.com --address")
                            << QStringLiteral("smtp://") + server.host() << QStringLiteral("--recipients")
                            << shell.write(QString::fromLatin1(name), list) << QString::fromLatin1(name));
            return shell.run(words("send latest --subject Trouble --text - --to")
                                 << QString::fromLatin1(name),
                             "We look.");
        };
        const auto some = send("some", "ann@example.com\nnobody@example.com\nno address\n");
        QCOMPARE(some.status, 1);
        QVERIFY2(some.err.contains("Row 3 has no e-mail address: no address") &&
                     some.err.contains("nobody@example.com"),
                 some.err.constData());
        const auto later = send("later", "later@example.com\n");
        QVERIFY2(later.status == 1 && later.out.contains("451"), later.out.constData());
        QVERIFY2(later.err.contains("again"), later.err.constData()); // who tries, and how
        const auto mixed = send("mixed", "ann@example.com\nonce@example.com\n");
        QVERIFY2(mixed.status == 1 && mixed.out.contains("1 of 2 addresses"), mixed.out.constData());
        const QByteArray last = shell.run(words("outbox latest")).out.trimmed().split('\n').last();
        const auto again = shell.run(words("outbox latest") << QString::fromUtf8(last.split(' ').first())
                                                            << QStringLiteral("again"));
        QVERIFY2(again.status == 0, QByteArray(again.out + again.err).constData());
        const auto none = send("none", "not@here\nnor@this\n");
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("Row 1 ") && none.err.contains(": nor@this"), none.err.constData());
    }

    /// What the status page may have taken is looked up, so that one incident stays one there.
    void oneIncidentOnAPage()
    {
        Launch room;
        const QString key = room.shell.write(QStringLiteral("key"), "key-1");
        (void)room.shell.run(
            words("connector page --as statuspage --channel statuspage --page lossy --address")
            << QStringLiteral("http://") + room.server.host());
        const QStringList sending = words("send latest --to page --text - --json --secret-from") << key;
        const auto first = room.shell.run(sending, "We look.");
        QCOMPARE(in(first.object(), "stage"), QStringLiteral("unclear"));
        const auto next = room.shell.run(sending, "We go on.");
        QVERIFY2(next.status == 0, QByteArray(next.out + next.err).constData());
        QStringList methods;
        while (!room.server.isQuiet())
            methods += in(room.server.request(), "method");
        QCOMPARE(methods.join(u' '), QStringLiteral("POST GET PATCH"));
        // What may have arrived is not called "not sent" because it is too late for it now.
        const QString id = in(first.object(), "id");
        const auto settle = [&](const char *how) {
            return room.shell.run(words("outbox latest") << id << words(how)).status;
        };
        QCOMPARE(settle("again"), 5);
        QCOMPARE(settle("stop"), 5);
        QCOMPARE(settle("arrived"), 0);
    }

    void whatCannotGoOutIsSaidBefore()
    {
        const Launch room;
        const auto said = [&](const QStringList &args, const QByteArray &text = {}) {
            return room.shell.run(args, text);
        };
        QCOMPARE(said(words("connector brief --as webhook --channel x")).status, 0);
        const QStringList brief = words("send latest --to brief --text - --secret-from")
                                  << room.secret(QStringLiteral("any"));
        QCOMPARE(said(brief, QByteArray(281, 'a')).status, 5);
        QCOMPARE(said(brief + words("--despite"), QByteArray(281, 'a')).status, 0);
        QVERIFY(said(words("timeline latest --kind decision")).out.contains("281 / 280"));
        // Nothing is left behind where there is no secret to send it with.
        QCOMPARE(said(words("send latest --to #launch --text -"), "We look.").status, 3);
        QCOMPARE(said(words("outbox latest --json")).array().size(), 1);
        // Whoever has the address of a webhook can write there.
        QCOMPARE(
            said(words("connector open --as webhook --channel x --address https://example.com/T0")).status,
            5);
        QCOMPARE(said(words("approve latest --by Mei --ask Mei --return no"), "x").status, 2);
        const auto dry = said(words("send latest --to #launch --subject Other --dry-run --json"));
        QVERIFY(in(dry.object(), "request").contains(QLatin1String("Other")));
    }

    void ownTemplatesFromAScript()
    {
        const Shell shell;
        QCOMPARE(shell.run(words("declare Checkout --severity 3")).status, 0);
        QVERIFY(shell.run(words("template --json")).array().size() > 80);
        const QString own =
            shell.write(QStringLiteral("own.md"), "# Trouble\n\nBear with us. More by {{next}}.\n");
        const QString bad = shell.write(QStringLiteral("bad.md"), "# Trouble\n\n{{hostname}}\n");
        QCOMPARE(shell.run(words("template investigating.en --text") << bad).status, 3);
        QCOMPARE(shell.run(words("template nowhere.en")).status, 3);
        QCOMPARE(shell.run(words("template investigating.en --text") << own).status, 0);
        QVERIFY(shell.run(words("draft latest --channel statuspage")).out.contains("Bear with us"));
        QCOMPARE(shell.run(words("template investigating.en --drop")).status, 0);
        QVERIFY(!shell.run(words("draft latest --channel statuspage")).out.contains("Bear with us"));
        QCOMPARE(shell.run(words("cadence 3 investigating 90")).status, 0);
        QCOMPARE(shell.run(words("cadence 9 investigating 90")).status, 5);
        QCOMPARE(shell.run(words("cadence 3 resolved 90")).status, 2);
        QCOMPARE(shell.run(words("cadence --json")).array().size(), 9);
        QCOMPARE(shell.run(words("verify")).status, 0);
    }

    /// Killed while the server has the text and has not answered: nothing goes twice without somebody saying
    /// so, and nothing is lost.
    void killedBetweenSendingAndNoting_data()
    {
        QTest::addColumn<bool>("inAScript");
        QTest::newRow("script") << true;
        QTest::newRow("window") << false;
    }
    void killedBetweenSendingAndNoting()
    {
        Launch room;
        const Shell &shell = room.shell;
        QProcess muster;
        room.begin(muster, room.sending(QStringLiteral("silent"), ""));
        QVERIFY(!room.server.request().isEmpty()); // it is there
        muster.kill();
        QVERIFY(muster.waitForFinished());
        // Whoever has the workspace next says that nobody can tell, and sends nothing.
        QFETCH(bool, inAScript);
        if (inAScript) {
            const QJsonArray hanging = shell.run(words("outbox latest --json")).array();
            QCOMPARE(hanging.size(), 1);
            QCOMPARE(in(hanging.at(0).toObject(), "stage"), QStringLiteral("unclear"));
        }
        auto lock = Lock::take(shell.path(QStringLiteral("room.muster")));
        QVERIFY(lock && *lock);
        auto opened =
            Session::open(shell.path(QStringLiteral("room.muster")), std::move(**lock), m_app.clock);
        QVERIFY(opened);
        QString id;
        {
            Courier courier(**opened);
            courier.start();
            const Id incident = (*opened)->incidents()->first().id;
            const Delivery delivery = (*opened)->state(incident)->deliveries.first();
            id = delivery.id.toString();
            QCOMPARE(keyOf(delivery.stage), QStringLiteral("unclear"));
            QVERIFY(room.server.isQuiet());
            QVERIFY((*opened)->state(incident)->updates.isEmpty());
        }
        opened->reset();
        QCOMPARE(shell.run(words("outbox latest") << id << QStringLiteral("arrived")).status, 0);
        QCOMPARE(shell.run(words("timeline latest --kind update --json")).array().size(), 1);
        QCOMPARE(shell.run(words("verify")).status, 0);
        QVERIFY(room.server.isQuiet());
    }

    void aSevereIncidentNeedsAYes()
    {
        const Shell shell;
        const QString secret = shell.write(QStringLiteral("secret"), "http://127.0.0.1:1/x");
        QCOMPARE(shell.run(words("declare Checkout --severity 1")).status, 0);
        (void)shell.run(words("connector #launch --as slack --channel slack"));
        QCOMPARE(shell.run(words("send latest --to #launch --secret-from") << secret).status, 5);
        // Although: it is recorded, and tried.
        const auto sent =
            shell.run(words("send latest --to #launch --despite --json --secret-from") << secret);
        QCOMPARE(sent.status, 1); // nobody there: it waits
        QCOMPARE(in(sent.object(), "stage"), QStringLiteral("waiting"));
        QVERIFY(shell.run(words("timeline latest --kind decision")).out.contains("Sent although"));
    }

private:
    State state() { return *m_app->session()->state(m_incident); }
    template <typename T>
    T *part(const char *name)
    {
        return m_app.window().findChild<T *>(QLatin1String(name));
    }
    void type(const char *name, const QString &words)
    {
        auto *field = part<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
    }
    void press(const char *name)
    {
        // The page hears of what was done a moment later.
        QTRY_VERIFY(part<QAbstractButton>(name) && part<QAbstractButton>(name)->isEnabled());
        auto *button = part<QAbstractButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    test::Program m_app;
    Id m_incident;
};

QTEST_MAIN(SendingTest)
#include "tst_sending.moc"
