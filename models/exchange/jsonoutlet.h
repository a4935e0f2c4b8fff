#pragma once

#include "models/exchange/outlet.h"
#include "models/exchange/stamps.h"

#include <QString>

namespace muster {

/// Writes the members of one JSON object after another, with the commas where they belong.
class JsonOutlet
{
public:
    explicit JsonOutlet(Outlet &out)
        : m_out(out)
    {}

    void open();
    void close();
    void member(const char *key, QStringView value);
    void ascii(const char *key, QByteArrayView value); ///< a value without anything to escape
    void utf8(const char *key, QByteArrayView value);
    void id(const char *key, const Id &id);
    void stamp(const char *key, Stamps &stamps, qint64 us);
    void number(const char *key, qint64 value);
    void flag(const char *key, bool value);
    /// The key only; the caller writes the value.
    void key(const char *key);

private:
    Outlet &m_out;
    bool m_first = true;
};

} // namespace muster
