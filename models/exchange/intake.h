#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFile>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace muster {

/// The largest JSON document, and the largest line or row, that is read: 16 MiB. A parsed document can take
/// fifteen times its size, and a hostile file must not take the room's memory.
inline constexpr qint64 maxRecord = qint64(16) * 1024 * 1024;

/// A foreign file as UTF-8, piece by piece: a byte order mark is taken off, UTF-16 with one is converted.
class Intake
{
public:
    /// Failure::Unreadable for what is not there, may not be read, or is a folder.
    static Result<std::unique_ptr<Intake>> open(const QString &path);

    /// The next 64 KiB or so; empty at the end.
    Result<QByteArray> piece();
    /// The next line without its end (LF or CRLF); nothing at the end. A line above maxRecord is an error.
    Result<std::optional<QByteArray>> line();
    /// How many lines were given.
    qint64 lines() const { return m_lines; }

private:
    explicit Intake(const QString &path)
        : m_file(path)
    {}
    Result<QByteArray> fetch();

    QFile m_file;
    QStringDecoder m_utf16;
    bool m_converts = false;
    bool m_begun = false;
    QByteArray m_rest;
    qsizetype m_at = 0;
    qint64 m_lines = 0;
};

/// The first 64 KiB, as UTF-8; for guessing only.
Result<QByteArray> beginningOf(const QString &path);

/// A whole document of at most maxRecord bytes.
Result<QByteArray> wholeDocument(const QString &path);

/// "“name” is not valid JSON …", with the parser's own words as the detail.
Error notJson(const QString &path, const QString &detail);

} // namespace muster
