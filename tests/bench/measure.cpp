#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <algorithm>

namespace muster::bench {

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double medianRatio(int rounds, const std::function<double()> &a, const std::function<double()> &b)
{
    QList<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        // Who goes first takes turns.
        const double first = i % 2 == 0 ? a() : b();
        const double second = i % 2 == 0 ? b() : a();
        ratios.append(i % 2 == 0 ? first / second : second / first);
    }
    return median(ratios);
}

} // namespace muster::bench
