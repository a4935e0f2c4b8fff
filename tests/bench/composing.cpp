#include "models/comms/composition.h"
#include "tests/bench/cases.h"

#include <QTextBoundaryFinder>

#include <functional>
#include <thread>

namespace muster::bench {

namespace {

/// What a room has written down by then: decisions, a share, and the lines of an hour.
Record recordOfAnHour()
{
    Record out;
    out.failing = {Share{66, 70, true, QStringLiteral("68 %")}};
    out.decisions = {QStringLiteral("Hold admission at 40 per second"),
                     QStringLiteral("Roll back to the previous version at 14:10"),
                     QStringLiteral("The sale goes on as planned")};
    for (int i = 0; i < 60; ++i)
        out.lines +=
            QStringLiteral("%1: latency of the payment service at %2 ms, checked again").arg(i).arg(i * 37);
    return out;
}

/// A long update, as long as one gets: 2,000 characters. No paragraph of it stands there twice.
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
    out.since = known.since;
    out.next = known.next;
    out.now = known.now;
    out.record = recordOfAnHour();
    QStringList paragraphs;
    for (const Length length : {Length::Full, Length::Brief}) {
        for (const Term<Phase> &phase : terms<Phase>()) {
            const DraftText draft = must(draftUpdate(phase.value, out.facts, tongue, length));
            if (out.text.subject.isEmpty())
                out.text.subject = draft.subject;
            paragraphs += draft.body.split(QStringLiteral("\n\n"));
        }
    }
    paragraphs.removeDuplicates();
    out.text.body = paragraphs.join(QStringLiteral("\n\n"));
    if (out.text.body.size() < 2'000)
        qFatal("the drafts have %lld characters only", static_cast<long long>(out.text.body.size()));
    out.text.body.truncate(2'000);
    return out;
}

/// Somebody who types one character into a text, each time another one at another place: no text comes twice.
class Typist
{
public:
    explicit Typist(Announcement text)
        : m_text(std::move(text))
    {}
    Announcement next()
    {
        Announcement out = m_text;
        // A prime beyond the length comes by every place before it comes by one again.
        const qsizetype place = m_typed * 7'919 % m_text.text.body.size();
        const bool chinese = m_typed % 2 == 0 && m_text.text.body.contains(u'。');
        const char16_t first = chinese ? u'\x4E00' : u'a';
        out.text.body.insert(place, QChar(static_cast<char16_t>(first + m_typed % (chinese ? 5'000 : 26))));
        ++m_typed;
        return out;
    }

private:
    Announcement m_text;
    qsizetype m_typed = 1;
};

} // namespace

QList<Line> composing()
{
    QList<Typist> typists{Typist(longUpdate(QStringLiteral("en"))),
                          Typist(longUpdate(QStringLiteral("zh_CN")))};
    qsizetype sink = 0;
    const auto measured = [&](const Announcement &update) {
        for (const Proof &proof : proofsOf(update.text.subject, update.text.body))
            sink += proof.length;
    };
    const auto typed = [&](const Announcement &update) {
        measured(update);
        sink += checked(update).size();
    };
    const auto pass = [&](const Announcement &update) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, update.text.body);
        while (finder.toNextBoundary() >= 0)
            ++sink;
    };
    constexpr int times = 400;
    const auto here = [](const std::function<void()> &work) { return seconds(work); };
    // What was read before is remembered by thread.
    const auto onAFreshThread = [](const std::function<void()> &work) {
        double took = 0;
        std::thread([&] { took = seconds(work); }).join();
        return took;
    };
    double once = 0;
    const auto against = [&](const auto &timed) {
        QList<double> ours, ratios;
        for (int i = 0; i < times; ++i) {
            double worked = 0, passed = 0;
            for (Typist &typist : typists) {
                const Announcement text = typist.next(); // made before the clock runs
                // Who goes first takes turns; so short a time that nobody else has the processor meanwhile.
                for (const bool isOurs : {i % 2 == 0, i % 2 != 0})
                    (isOurs ? worked : passed) +=
                        isOurs ? timed([&] { typed(text); }) : here([&] { pass(text); });
            }
            ours += worked;
            ratios += worked / passed;
        }
        once = median(ours);
        return median(ratios);
    };
    const auto line = [&](const QString &name, double goal, const auto &timed) {
        const double ratio = against(timed);
        return Line{name, ratio, goal, false,
                    QStringLiteral("%1 ms for all channels and both languages, %2")
                        .arg(once * 1e3, 0, 'f', 3)
                        .arg(sink != 0)};
    };
    return {line(QStringLiteral("proofs and checks of 2,000 characters after one more, elsewhere each time, "
                                "against one pass"),
                 5, here),
            line(QStringLiteral("proofs and checks of 2,000 characters never read before, against one pass"),
                 0, onAFreshThread)};
}

} // namespace muster::bench
