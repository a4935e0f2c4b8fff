#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace muster::bench {

/// One line of the table: how ours compares with the best there is.
struct Line
{
    QString name;
    std::optional<double> ratio; ///< nothing where it could not be measured
    double goal = 0;             ///< 0: for information
    bool atLeast = false;        ///< the goal is the least, not the most
    QString note = {};

    bool ok() const { return goal <= 0 || (ratio && (atLeast ? *ratio >= goal : *ratio <= goal)); }
};

/// Seconds that `work` takes.
double seconds(const std::function<void()> &work);

/// The median of `rounds` ratios a/b, each taken in one round, so that what else the machine does hits both.
/// `a` and `b` give seconds.
double medianRatio(int rounds, const std::function<double()> &a, const std::function<double()> &b);

double median(QList<double> values);

} // namespace muster::bench
