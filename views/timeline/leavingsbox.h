#pragma once

#include "models/core/id.h"

#include <QWidget>

class QVBoxLayout;

namespace muster {

class InlineMessage;

/// What an erasure has left for people to do: copies it could not reach, and entries that may repeat the
/// words.
class LeavingsBox : public QWidget
{
    Q_OBJECT
public:
    /// An entry that shares a number, an address or a code with what was erased.
    struct Echo
    {
        Id entry;
        QString head, words;
    };

    explicit LeavingsBox(QWidget *parent = nullptr);

    /// The paths of the copies, and the entries; nothing of both hides the box. Of many entries the first ten
    /// are shown and the rest counted.
    void tell(const QStringList &unreached, const QList<Echo> &echoes);

Q_SIGNALS:
    void entryWanted(const muster::Id &entry);

private:
    InlineMessage *m_copies, *m_repeated;
    QVBoxLayout *m_echoes;
};

} // namespace muster
