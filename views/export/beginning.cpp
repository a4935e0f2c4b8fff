#include "views/export/beginning.h"

namespace muster {

Beginning::Beginning(qint64 most, QObject *parent)
    : QIODevice(parent)
    , m_most(most)
{
    open(QIODevice::WriteOnly);
}

qint64 Beginning::readData(char *, qint64) { return -1; }

qint64 Beginning::writeData(const char *data, qint64 size)
{
    const qint64 room = m_most - m_bytes.size();
    m_bytes.append(data, qMin(room, size));
    m_full = m_full || size > room;
    return m_full ? -1 : size;
}

} // namespace muster
