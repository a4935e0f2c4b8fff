#include "views/palette/offer.h"

#include "views/words/match.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype mostRecent = 5;
/// Found by its own words is better than found by the others.
constexpr int otherwise = 10;

std::optional<int> rankOf(const Offer &offer, const QString &typed)
{
    if (const auto own = matchRank(typed, offer.words))
        return own;
    if (offer.section != Offer::Section::Commands)
        return {}; // "sev" means a command, not every incident that has a severity
    const auto other = matchRank(typed, offer.words + u' ' + offer.where + u' ' + offer.also);
    return other ? std::optional<int>(*other + otherwise) : std::nullopt;
}

QList<Offer> found(const QList<Offer> &all, const QString &typed)
{
    QList<std::pair<int, const Offer *>> ranked;
    for (const Offer &offer : all) {
        if (const auto rank = rankOf(offer, typed))
            ranked.append({*rank, &offer});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Offer> out;
    for (const auto &[rank, offer] : std::as_const(ranked))
        out.append(*offer);
    return out;
}

/// The offers with those ids in front, in the order of the ids.
QList<Offer> withFirst(const QList<Offer> &all, const QStringList &ids)
{
    QList<Offer> out = all;
    std::stable_sort(out.begin(), out.end(), [&](const Offer &a, const Offer &b) {
        const auto place = [&](const Offer &one) {
            const qsizetype at = ids.indexOf(one.id);
            return at < 0 ? ids.size() : at;
        };
        return place(a) < place(b);
    });
    return out;
}

Shelf::Head headOf(const Offer &offer)
{
    if (!offer.whyNot.isEmpty())
        return Shelf::Head::NotNow;
    switch (offer.section) {
    case Offer::Section::Incidents: return Shelf::Head::Incidents;
    case Offer::Section::Entries: return Shelf::Head::Entries;
    default: return Shelf::Head::Commands;
    }
}

} // namespace

QList<Shelf> shelve(const QList<Offer> &all, const QString &typed, const QStringList &recent)
{
    const QStringList latest = recent.mid(0, mostRecent);
    const bool asked = !typed.trimmed().isEmpty();
    QList<Shelf> shelves{{Shelf::Head::Recent, {}},
                         {Shelf::Head::Commands, {}},
                         {Shelf::Head::Incidents, {}},
                         {Shelf::Head::Entries, {}},
                         {Shelf::Head::NotNow, {}}};
    const QList<Offer> ordered = withFirst(all, latest);
    for (const Offer &offer : asked ? found(ordered, typed) : ordered) {
        Shelf::Head head = headOf(offer);
        if (!asked && head == Shelf::Head::NotNow)
            continue;
        if (!asked && latest.contains(offer.id))
            head = Shelf::Head::Recent;
        shelves[static_cast<qsizetype>(head)].offers.append(offer);
    }
    shelves.removeIf([](const Shelf &shelf) { return shelf.offers.isEmpty(); });
    return shelves;
}

} // namespace muster
