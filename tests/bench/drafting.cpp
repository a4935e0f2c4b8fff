// How long after the command the first draft stands on the screen.

#include "tests/bench/cases.h"
#include "views/communicate/communicatepage.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <memory>

namespace muster::bench {

namespace {

/// Sees whether a widget was painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    explicit operator bool() const { return m_painted; }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

    bool m_painted = false;
};

/// Seconds until a window has turned to a page: made, told of an incident if there is one, painted.
double firstPaint(QWidget &window, const State *state, qint64 nowUs)
{
    std::unique_ptr<CommunicatePage> page; // what it takes to go is not measured
    return seconds([&] {
        page = std::make_unique<CommunicatePage>();
        page->setTongue(Tongue());
        if (state) {
            page->tell(*state, QStringLiteral("INC-0001"));
            page->tick(nowUs);
        }
        page->setParent(&window);
        page->resize(window.size());
        const Painted painted(page.get());
        page->show();
        while (!painted)
            QCoreApplication::processEvents();
    });
}

} // namespace

QList<Line> drafting(const QString &folder)
{
    const auto session = openRoom(folder + QLatin1String("/draft.muster"));
    Declare declare;
    declare.title = QStringLiteral("Checkout is down");
    const State state = must(session->state(must(session->execute(declare)).incident));
    const qint64 now = session->clock().nowUs();
    QWidget window;
    window.resize(1280, 800);
    window.show();
    (void)firstPaint(window, nullptr, now);
    const double cold = firstPaint(window, &state, now);
    QList<double> all;
    const double ratio = medianRatio(
        41,
        [&] {
            all += firstPaint(window, &state, now);
            return all.last();
        },
        [&] { return firstPaint(window, nullptr, now); });
    return {{QStringLiteral("first draft of an incident on screen, against the same page with nothing in it"),
             ratio, 1.2, false,
             QStringLiteral("%1 ms, the first of all %2 ms")
                 .arg(median(all) * 1e3, 0, 'f', 1)
                 .arg(cold * 1e3, 0, 'f', 1)}};
}

} // namespace muster::bench
