#pragma once

#include "models/comms/draft.h"

#include <QStringList>

namespace muster {

/// A mail as it is written to a file.
struct Mail
{
    DraftText text;
    QString language;     ///< "en" or "zh_CN": what screen readers and translators are told
    QString fromName;     ///< "Ines Roy"; may be empty
    QString from = {};    ///< an address; empty where the mail program is to fill it in
    QStringList bcc = {}; ///< nobody reads who else got it
    qint64 at = 0;        ///< microseconds UTC
    QByteArray key = {};  ///< what makes its Message-ID: the same mail has the same one
    bool unsent = true;   ///< opens as a draft where X-Unsent is known (Outlook and others)
};

/// A mail of RFC 5322 and MIME: plain text and HTML of the same words, quoted-printable, no line longer than
/// 998 bytes, CRLF. Line breaks in a subject or a name become spaces, so that no header can be slipped in.
QByteArray mailOf(const Mail &mail);

/// A header's words as RFC 2047 wants them: as they are if they are plain ASCII, else encoded words of at
/// most 75 characters that cut no character.
QByteArray headerWords(const QString &words);

/// RFC 2045, 6.7.
QByteArray quotedPrintable(const QByteArray &text);

} // namespace muster
