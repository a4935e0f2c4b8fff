#include "models/exchange/outlet.h"

#include <QFileDevice>

#include <charconv>

namespace muster {

namespace {

constexpr qsizetype piece = 65'536;

QByteArray unicodeEscape(int c)
{
    return QByteArrayLiteral("\\u") + QByteArray::number(c, 16).rightJustified(4, '0');
}

Escapes jsonEscapes()
{
    Escapes e;
    for (int c = 0; c < 0x20; ++c)
        e.ascii[static_cast<size_t>(c)] = unicodeEscape(c);
    e.ascii['"'] = "\\\"";
    e.ascii['\\'] = "\\\\";
    e.ascii['\n'] = "\\n";
    e.ascii['\r'] = "\\r";
    e.ascii['\t'] = "\\t";
    e.ascii['\b'] = "\\b";
    e.ascii['\f'] = "\\f";
    e.ascii[0x7f] = unicodeEscape(0x7f);
    return e;
}

bool masks(char16_t u)
{
    return (u >= 0x80 && u <= 0x9f) || (u >= 0x200b && u <= 0x200f && u != 0x200d) ||
           (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}

} // namespace

const Escapes &Escapes::none()
{
    static const Escapes e;
    return e;
}

const Escapes &Escapes::json()
{
    static const Escapes e = jsonEscapes();
    return e;
}

Escapes Escapes::forReading()
{
    Escapes e;
    e.unmask = true;
    for (int c = 0; c < 0x20; ++c)
        e.ascii[static_cast<size_t>(c)] = QString(QChar(0x2400 + c)).toUtf8();
    e.ascii[0x7f] = QString(QChar(0x2421)).toUtf8();
    e.ascii['\n'] = QByteArray();
    e.ascii['\t'] = QByteArray();
    e.ascii['\r'] = QByteArray("", 0);
    return e;
}

Outlet::Outlet(QIODevice &device)
    : m_device(device)
{
    m_buffer.reserve(3 * piece);
}

void Outlet::text(QStringView words, const Escapes &escapes)
{
    qsizetype i = 0;
    while (i < words.size()) {
        const qsizetype start = m_buffer.size();
        m_buffer.resize(start + (words.size() - i) * 3);
        char *out = m_buffer.data() + start;
        for (; i < words.size(); ++i) {
            const char16_t c = words.at(i).unicode();
            if (c < 0x80) {
                if (!escapes.ascii[c].isNull())
                    break;
                *out++ = static_cast<char>(c);
            } else if (QChar::isSurrogate(c) || (escapes.unmask && masks(c))) {
                break;
            } else if (c < 0x800) {
                *out++ = static_cast<char>(0xc0 | (c >> 6));
                *out++ = static_cast<char>(0x80 | (c & 0x3f));
            } else {
                *out++ = static_cast<char>(0xe0 | (c >> 12));
                *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3f));
                *out++ = static_cast<char>(0x80 | (c & 0x3f));
            }
        }
        m_buffer.truncate(out - m_buffer.constData());
        if (i < words.size())
            special(words, i, escapes);
    }
}

/// The character at `i` that is not written as it is; leaves `i` behind it.
void Outlet::special(QStringView words, qsizetype &i, const Escapes &escapes)
{
    const char16_t c = words.at(i++).unicode();
    if (c < 0x80) {
        m_buffer += escapes.ascii[c];
    } else if (!QChar::isSurrogate(c)) {
        // Its brackets are escaped too, or "[U+202E](x)" would be a link in Markdown.
        const QByteArray name = QByteArray::number(c, 16).toUpper().rightJustified(4, '0');
        bytes(QByteArray("[U+" + name + ']'), escapes);
    } else if (QChar::isHighSurrogate(c) && i < words.size() && words.at(i).isLowSurrogate()) {
        const char32_t u = QChar::surrogateToUcs4(c, words.at(i++).unicode());
        const char utf8[] = {
            static_cast<char>(0xf0 | (u >> 18)), static_cast<char>(0x80 | ((u >> 12) & 0x3f)),
            static_cast<char>(0x80 | ((u >> 6) & 0x3f)), static_cast<char>(0x80 | (u & 0x3f))};
        m_buffer.append(utf8, 4);
    } else {
        m_buffer += "\xef\xbf\xbd";
    }
}

void Outlet::bytes(QByteArrayView utf8, const Escapes &escapes)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8.at(i));
        if (c >= 0x80 || escapes.ascii[c].isNull())
            continue;
        m_buffer.append(utf8.sliced(from, i - from));
        m_buffer += escapes.ascii[c];
        from = i + 1;
    }
    m_buffer.append(utf8.sliced(from));
}

void Outlet::number(qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_buffer.append(digits.data(), end - digits.data());
}

void Outlet::id(const Id &id)
{
    constexpr char hex[] = "0123456789abcdef";
    std::array<char, 36> text;
    char *at = text.data();
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = '-';
        const auto byte = static_cast<unsigned char>(id.data()[i]);
        *at++ = hex[byte >> 4];
        *at++ = hex[byte & 15];
    }
    m_buffer.append(text.data(), 36);
}

Result<> Outlet::spill() { return m_buffer.size() < piece ? Result<>() : empty(); }

Result<> Outlet::empty()
{
    qint64 done = 0;
    while (done < m_buffer.size()) {
        const qint64 taken = m_device.write(m_buffer.constData() + done, m_buffer.size() - done);
        if (taken <= 0)
            return unwritable(
                say(QT_TRANSLATE_NOOP("Muster", "The export could not be written (%1). The incident is "
                                                "safe; make room or choose another place."),
                    m_device.errorString()));
        done += taken;
    }
    m_buffer.resize(0);
    return {};
}

Result<> Outlet::finish()
{
    MUSTER_TRY(empty());
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (file && !file->flush())
        return unwritable(
            say(QT_TRANSLATE_NOOP("Muster", "The export could not be written (%1). The incident is "
                                            "safe; make room or choose another place."),
                file->errorString()));
    return {};
}

} // namespace muster
