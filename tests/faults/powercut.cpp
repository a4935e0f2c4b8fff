#include "tests/faults/powercut.h"

namespace muster::test {

int Recording::onWrite(const QByteArray &path, QByteArrayView bytes, qint64 offset, qint64)
{
    m_steps.append({Step::Write, path, offset, bytes.toByteArray()});
    return 0;
}

int Recording::onTruncate(const QByteArray &path, qint64 size)
{
    m_steps.append({Step::Truncate, path, size});
    return 0;
}

int Recording::onSync(const QByteArray &path)
{
    m_steps.append({Step::Sync, path});
    return 0;
}

int Recording::onRemove(const QByteArray &path)
{
    m_steps.append({Step::Remove, path});
    return 0;
}

void Disk::apply(QByteArray &content, const Recording::Step &step)
{
    if (step.kind == Recording::Step::Truncate) {
        content.resize(step.at);
        return;
    }
    if (const qsizetype end = step.at + step.bytes.size(); content.size() < end)
        content.append(end - content.size(), '\0');
    std::copy(step.bytes.cbegin(), step.bytes.cend(), content.begin() + step.at);
}

void Disk::take(const Recording::Step &step)
{
    switch (step.kind) {
    case Recording::Step::Mark: m_promised = step.at; break;
    case Recording::Step::Remove:
        if (const File gone = m_files.take(step.path); gone.sure)
            m_removed.insert(step.path, gone);
        break;
    case Recording::Step::Sync: {
        File &file = m_files[step.path];
        for (const Recording::Step &pending : std::as_const(file.since))
            apply(file.synced, pending);
        file.since.clear();
        if (!file.sure && step.path != m_workspace)
            syncFolder();
        file.sure = true;
        m_removed.remove(step.path);
        break;
    }
    default: m_files[step.path].since.append(step);
    }
}

void Disk::syncFolder()
{
    for (File &file : m_files)
        file.sure = true;
    m_removed.clear();
}

QByteArray Disk::cut(const File &file, QRandomGenerator &chance)
{
    constexpr qsizetype sector = 512;
    QByteArray content = file.synced;
    for (const Recording::Step &step : file.since) {
        if (step.kind == Recording::Step::Truncate) {
            if (chance.bounded(2) == 0)
                apply(content, step);
            continue;
        }
        for (qsizetype from = 0; from < step.bytes.size();) {
            const qsizetype size = qMin(sector - (step.at + from) % sector, step.bytes.size() - from);
            if (chance.bounded(2) == 0)
                apply(content, {Recording::Step::Write, {}, step.at + from, step.bytes.mid(from, size)});
            from += size;
        }
    }
    return content;
}

QHash<QByteArray, QByteArray> Disk::afterCut(QRandomGenerator &chance) const
{
    QHash<QByteArray, QByteArray> out;
    for (auto it = m_removed.cbegin(); it != m_removed.cend(); ++it) {
        if (chance.bounded(2) == 0)
            out.insert(it.key(), cut(*it, chance));
    }
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        if (it->sure || chance.bounded(2) == 0)
            out.insert(it.key(), cut(*it, chance));
    }
    return out;
}

} // namespace muster::test
