#pragma once

#include "models/core/id.h"

#include <QString>

namespace muster {

/// The case as it was handed to somebody outside the room, and what came back.
struct Handoff
{
    Id event;
    QString to;     ///< the supporter or vendor
    QString text;   ///< the brief, Markdown, as it was handed over
    QString wanted; ///< what is asked of them, in one line
    QString by;
    qint64 at = 0;       ///< microseconds UTC
    qint64 answerBy = 0; ///< when an answer was promised or asked for; 0 if no time was agreed
    QString receivedBy;  ///< who acknowledged it
    QString reference;   ///< their case number
    qint64 receivedAt = 0;
    qint64 answeredAt = 0; ///< 0 while their answer is owed
    QString answer;
    friend bool operator==(const Handoff &, const Handoff &) = default;
};

} // namespace muster
