#include "models/exchange/jsonoutlet.h"

namespace muster {

void JsonOutlet::open()
{
    m_out.raw('{');
    m_first = true;
}

void JsonOutlet::close()
{
    m_out.raw('}');
    m_first = false;
}

void JsonOutlet::key(const char *key)
{
    m_out.raw(m_first ? QByteArrayView("\"") : QByteArrayView(",\""));
    m_out.raw(key);
    m_out.raw("\":");
    m_first = false;
}

void JsonOutlet::member(const char *name, QStringView value)
{
    key(name);
    m_out.raw('"');
    m_out.text(value, Escapes::json());
    m_out.raw('"');
}

void JsonOutlet::ascii(const char *name, QByteArrayView value)
{
    key(name);
    m_out.raw('"');
    m_out.raw(value);
    m_out.raw('"');
}

void JsonOutlet::utf8(const char *name, QByteArrayView value)
{
    key(name);
    m_out.raw('"');
    m_out.bytes(value, Escapes::json());
    m_out.raw('"');
}

void JsonOutlet::id(const char *name, const Id &id)
{
    key(name);
    m_out.raw('"');
    m_out.id(id);
    m_out.raw('"');
}

void JsonOutlet::stamp(const char *name, Stamps &stamps, qint64 us)
{
    key(name);
    m_out.raw('"');
    stamps.put(m_out, us);
    m_out.raw('"');
}

void JsonOutlet::number(const char *name, qint64 value)
{
    key(name);
    m_out.number(value);
}

void JsonOutlet::flag(const char *name, bool value)
{
    key(name);
    m_out.raw(value ? "true" : "false");
}

} // namespace muster
