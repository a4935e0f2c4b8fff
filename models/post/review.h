#pragma once

#include "models/comms/checks.h"
#include "models/comms/composition.h"

namespace muster {

/// A text for somebody who is not in the room, to say yes to or to change.
struct ReviewCopy
{
    QString number; ///< "INC-0042"
    int severity = 3;
    Composed made;
    QString language; ///< of the copy: what stands around the text
    qint64 at = 0;    ///< microseconds UTC
};

/// The sentences of a text as they stand in it, each with the mark that ends it.
QStringList numberedSentences(const QString &body);

/// As text, for the body of a mail: what it is, who is asked, the hash of the exact words, the subject, the
/// sentences with their numbers, what the checks found.
QString reviewText(const ReviewCopy &copy);

/// The same as an OpenDocument text (ISO/IEC 26300), which any office program opens. The same copy gives the
/// same bytes.
Result<QByteArray> reviewDocument(const ReviewCopy &copy);

} // namespace muster
