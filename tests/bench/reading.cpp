#include "models/desk/storyof.h"
#include "models/items/timelinemodel.h"
#include "tests/bench/cases.h"

#include <QFile>
#include <QProcess>

#include <openssl/evp.h>

namespace muster::bench {

namespace {

const SystemClock clock;

/// What a window does before its first paint: open, fold, and read the lines it shows.
double openRoomAndLook(const QString &path)
{
    return seconds([&] {
        const auto session = openRoom(path);
        const Summary summary = must(session->incidents()).last();
        must(session->state(summary.id));
        TimelineModel model(*session);
        EntryQuery query;
        query.incident = summary.id;
        model.show(query);
        for (int row = model.rowCount() - 1; row >= qMax(0, model.rowCount() - 60); --row)
            model.data(model.index(row), Qt::DisplayRole);
    });
}

double hashAll(const QList<QByteArray> &sealed)
{
    return seconds([&] {
        unsigned char out[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        for (const QByteArray &bytes : sealed)
            EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()), out, &size, EVP_sha256(),
                       nullptr);
    });
}

Line verifying(const QString &path)
{
    const auto session = must(Session::openReadOnly(path, clock));
    QList<QByteArray> sealed;
    must(session->eachEvent({}, [&](const Event &event) -> Result<> {
        sealed.append(event.salt + event.body);
        sealed.append(event.hash + event.digest + event.type + QByteArray(100, 'x'));
        return {};
    }));
    const double ratio = medianRatio(
        3, [&] { return seconds([&] { must(session->verify()); }); }, [&] { return hashAll(sealed); });
    return {QStringLiteral("verify of 100,000 events, time against SHA-256 of the same bytes"), ratio};
}

Line exporting(const QString &path, const QString &format, const QString &option)
{
    const auto session = must(Session::openReadOnly(path, clock));
    const Story story = must(storyOf(*session, must(session->incidents()).last(), {}));
    const auto ours = [&] {
        QFile out(QStringLiteral("/dev/null"));
        out.open(QIODevice::WriteOnly);
        return seconds([&] {
            must(formatOf(format)->write(story, Telling{Reader::Internal, Zone(), Tongue()}, out));
        });
    };
    const auto shell = [&] {
        return seconds([&] {
            QProcess sqlite;
            sqlite.setStandardOutputFile(QProcess::nullDevice());
            sqlite.start(
                QStringLiteral("sqlite3"),
                {QStringLiteral("-readonly"), option, path,
                 QStringLiteral("SELECT hex(id), occurred, recorded, kind, person, text, subject, audience, "
                                "via, struck, struck_by, struck_reason, hex(corrects), reason "
                                "FROM entry ORDER BY incident, pending, occurred, recorded, id")});
            sqlite.waitForFinished(120'000);
        });
    };
    return {QStringLiteral("export %1 of 100,000 lines, time against sqlite3 %2").arg(format, option),
            medianRatio(3, ours, shell)};
}

} // namespace

QList<Line> reading(const QString &folder)
{
    const QString many = folder + QLatin1String("/many.muster"), few = folder + QLatin1String("/few.muster");
    QList<Line> out;
    openRoomAndLook(few); // the first look at anything costs more
    out.append({QStringLiteral("opening an incident of 100,000 entries, time against one of 1,000"),
                medianRatio(
                    9, [&] { return openRoomAndLook(many); }, [&] { return openRoomAndLook(few); }),
                1.5, false});
    out.append(verifying(many));
    out.append(exporting(many, QStringLiteral("csv"), QStringLiteral("-csv")));
    out.append(exporting(many, QStringLiteral("json"), QStringLiteral("-json")));
    return out;
}

} // namespace muster::bench
