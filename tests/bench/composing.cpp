#include "models/comms/composition.h"
#include "tests/bench/cases.h"

#include <QTextBoundaryFinder>

namespace muster::bench {

namespace {

/// A long update, as long as one gets: 2,000 characters.
Announcement longUpdate(const QString &language)
{
    const Tongue tongue(language);
    Known known;
    FunctionState down;
    down.health = Health::Down;
    down.worst = Health::Down;
    known.functions = {{Function::Checkout, down}, {Function::Pay, down}};
    known.since = 1'763'527'440'000'000;
    known.now = known.since + 1'200'000'000;
    known.next = known.since + 1'860'000'000;
    Announcement out;
    out.facts = customerFacts(known, tongue);
    out.functions = known.functions;
    out.title = QStringLiteral("Orders fail since the launch of the new shop");
    out.people = {QStringLiteral("Ines Roy"), QStringLiteral("Mei Tan"), QStringLiteral("Jon Park")};
    out.next = known.next;
    out.now = known.now;
    if (const Result<DraftText> draft = draftUpdate(Phase::Investigating, out.facts, tongue)) {
        out.text.subject = draft->subject;
        while (out.text.body.size() < 2'000)
            out.text.body += draft->body + QStringLiteral("\n\n");
    }
    out.text.body.truncate(2'000);
    return out;
}

} // namespace

QList<Line> composing()
{
    const QList<Announcement> updates{longUpdate(QStringLiteral("en")), longUpdate(QStringLiteral("zh_CN"))};
    qsizetype sink = 0;
    const auto ours = [&] {
        for (const Announcement &update : updates) {
            for (const QString &channel : proofChannels())
                sink += proofOf(channel, update.text.subject, update.text.body).length;
            sink += checked(update).size();
        }
    };
    const auto pass = [&] {
        for (const Announcement &update : updates) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, update.text.body);
            while (finder.toNextBoundary() >= 0)
                ++sink;
        }
    };
    ours(); // the tables are made when they are first asked for
    constexpr int times = 20;
    const auto timed = [](const auto &work) {
        return seconds([&] {
            for (int i = 0; i < times; ++i)
                work();
        });
    };
    const double once = timed(ours) / times;
    return {
        {QStringLiteral("proofs and checks while typing 2,000 characters, time against one pass over them"),
         medianRatio(
             9, [&] { return timed(ours); }, [&] { return timed(pass); }),
         5, false,
         QStringLiteral("%1 ms for all channels and both languages, %2")
             .arg(once * 1e3, 0, 'f', 2)
             .arg(sink != 0)}};
}

} // namespace muster::bench
