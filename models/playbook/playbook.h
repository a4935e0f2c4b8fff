#pragma once

#include "models/core/result.h"
#include "models/incident/terms.h"

#include <QList>

namespace muster {

/// What to do, in which order, and how one sees that it is done: read from Markdown, never changed after.
struct Playbook
{
    /// How a section is worked through: step by step from the page, or from memory and then confirmed
    /// (Gawande and Boorman's READ-DO and DO-CONFIRM).
    enum class Mode { ReadThenDo, DoThenConfirm };

    /// One line: somebody asks the challenge, somebody answers with the response.
    struct Check
    {
        QString id; ///< the same in every version and language, once in a playbook
        QString challenge;
        QString response;  ///< an end state that can be seen or measured
        QString how;       ///< more words for whoever needs them; may be empty
        QList<Role> roles; ///< of a check who answers, nobody or one; of a pause all who must say "ready"
        bool critical = false;
        bool pause = false; ///< what follows waits until everybody named is ready
        friend bool operator==(const Check &, const Check &) = default;
    };

    struct Section
    {
        QString title;
        Mode mode = Mode::ReadThenDo;
        QList<Check> checks; ///< at least one
        friend bool operator==(const Section &, const Section &) = default;
    };

    QString id;
    QString title;
    QString version;
    QString approved;        ///< the date, as it was written; may be empty
    QString language;        ///< "en", "zh_CN"; may be empty
    QString about;           ///< when to use it; may be empty
    QStringList memory;      ///< what everybody does first, without reading
    QList<Section> sections; ///< at least one

    /// Pauses are no checks: they are asked, not done.
    int checkCount() const;
    friend bool operator==(const Playbook &, const Playbook &) = default;
};

inline constexpr qsizetype maxPlaybookBytes = qsizetype(256) * 1024;
inline constexpr int maxPlaybookSections = 40;
inline constexpr int maxPlaybookChecks = 400; ///< pauses among them

/// "read-then-do" or "do-then-confirm".
QString keyOf(Playbook::Mode mode);
/// "Read, then do".
Message labelOf(Playbook::Mode mode);

/// Reads a playbook from the Markdown that ARCHITECTURE.md describes. Every line is understood or refused by
/// its number, so that no check is lost to a slip of the pen.
Result<Playbook> readPlaybook(QByteArrayView markdown);

/// What makes a playbook hard to follow under stress, one sentence each; empty when there is nothing.
QList<Message> lint(const Playbook &playbook);

/// How long a section takes to read aloud, in seconds.
int readingSeconds(const Playbook::Section &section);

} // namespace muster
