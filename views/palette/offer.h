#pragma once

#include <QList>
#include <QString>

namespace muster {

/// One thing that the palette can do, or go to.
struct Offer
{
    enum class Section { Commands, Incidents, Entries };

    QString id; ///< given back when it is chosen
    Section section = Section::Commands;
    QString words;
    QString where; ///< the menu it lives in; when and by whom
    QString icon;
    QString keys;   ///< as they are written on this platform
    QString also;   ///< more words by which it is found
    QString whyNot; ///< why it cannot be done now; empty if it can
};

/// Offers under one head, in the order in which they are shown.
struct Shelf
{
    enum class Head { Recent, Commands, Incidents, Entries, NotNow };

    Head head = Head::Commands;
    QList<Offer> offers;
};

/// What is shown for what was typed, best first; shelves without offers are left out. With nothing typed:
/// what was used last (`recent`, ids, latest first), then all that can be done. What cannot be done now is
/// told only to who asks.
QList<Shelf> shelve(const QList<Offer> &all, const QString &typed, const QStringList &recent);

} // namespace muster
