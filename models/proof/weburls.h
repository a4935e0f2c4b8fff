#pragma once

#include <QList>
#include <QStringView>

namespace muster {

/// A stretch of a text, in UTF-16 units: from `start` up to and without `end`.
struct Stretch
{
    qsizetype start = 0, end = 0;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// The web addresses of a text, also those without a scheme, as X finds and shortens them:
/// twitter-text 3.1.0, `extractUrlsWithIndices` and its regexps. Which top level domains there are says the
/// Public Suffix List.
QList<Stretch> webUrls(const QString &text);

} // namespace muster
