#pragma once

#include <QIODevice>

namespace muster {

/// Takes the first bytes that are written and then says that it is full: how a preview sees only the
/// beginning of a long export.
class Beginning : public QIODevice
{
    Q_OBJECT
public:
    explicit Beginning(qint64 most, QObject *parent = nullptr);

    const QByteArray &bytes() const { return m_bytes; }
    bool isFull() const { return m_full; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    qint64 m_most;
    QByteArray m_bytes;
    bool m_full = false;
};

} // namespace muster
