#include "models/exchange/story.h"

namespace muster {

namespace {
/// A role names a person and a severity is the room's own measure: neither is said to customers, however it
/// is marked.
bool forCustomers(Kind kind)
{
    return kind != Kind::Role && kind != Kind::Severity && kind != Kind::Check && kind != Kind::Handoff;
}
} // namespace

bool mayRead(Reader reader, const Entry &entry)
{
    if (entry.pending)
        return false;
    switch (reader) {
    case Reader::Internal: return true;
    case Reader::Vendor:
        return !entry.struck && !entry.erased &&
               (entry.audience == Audience::Public || entry.audience == Audience::Vendor);
    case Reader::Customer:
        return !entry.struck && !entry.erased && entry.audience == Audience::Public &&
               forCustomers(entry.kind);
    }
    return false;
}

} // namespace muster
