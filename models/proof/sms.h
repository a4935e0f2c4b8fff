#pragma once

#include <QList>
#include <QString>

namespace muster {

/// A character that a text message can hold only by making all others twice as large.
struct Costly
{
    qsizetype at = 0;         ///< the first time, in UTF-16 units
    QString text;             ///< the character itself
    QString replacement = {}; ///< what says the same in the small alphabet; empty if nothing does
    friend bool operator==(const Costly &, const Costly &) = default;
};

/// How a text goes out as text messages.
struct Sms
{
    bool small = true;            ///< in the alphabet of 7 bits (GSM 03.38), else UCS-2
    int units = 0;                ///< septets, or UCS-2 units
    int segments = 0;             ///< parts that are sent and paid
    QList<Costly> costly = {};    ///< why it is not in the small alphabet, each character once
    QList<qsizetype> starts = {}; ///< where each part begins in the text, in UTF-16 units
    friend bool operator==(const Sms &, const Sms &) = default;
};

/// 3GPP TS 23.038, 6.2.1: a message has 1,120 bits, that is 160 septets or 70 units of UCS-2; in several
/// parts 153 or 67 each. Characters of the extension table are two septets; neither those nor a surrogate
/// pair are divided between parts.
Sms smsOf(const QString &text);

/// The text in the small alphabet as far as it can be, without a change of sense.
QString inSmallAlphabet(const QString &text);

} // namespace muster
