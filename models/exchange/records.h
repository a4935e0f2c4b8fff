#pragma once

#include "models/exchange/format.h"

#include <QHash>

#include <functional>
#include <optional>

namespace muster {

/// Names records that have no id of their own: by their content, and by which occurrence of it they are.
class Occurrences
{
public:
    /// "<content>#1", then "<content>#2" ...
    QString key(const QString &content);

private:
    QHash<QByteArray, int> m_seen;
};

/// Notes a record that is not used. Only of the first ten thousand the words are kept; Failure::Unreadable
/// once more than a hundred thousand are refused, and more than were `used`: then the file is not what it was
/// taken for.
Result<> reject(Foreign &foreign, qsizetype used, qint64 place, Message reason,
                const std::function<QString()> &raw);

/// What stands for a record without an id: a hash of when, who and what.
QString contentKey(const ImportedRecord &record);

/// Oldest first; records of one moment keep their order.
void sortRecords(QList<ImportedRecord> &records);

bool isBlank(const QString &text);

/// Why a text cannot be an entry (empty, too long), or nothing.
std::optional<Message> refusal(const QString &text);
Message noTime();

/// A foreign title, shortened to what a title may hold; the other if it is blank.
QString titleOf(const QString &title, const QString &otherwise);

/// Minutes east of UTC that an ISO time ends with; 0 for Z or none.
int zoneOffsetOf(const QString &stamp);

} // namespace muster
