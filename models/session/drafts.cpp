#include "models/session/drafts.h"

namespace muster {

Drafts::Drafts(Load load, Keep keep)
    : m_load(std::move(load))
    , m_keep(std::move(keep))
{}

QString Drafts::of(const QString &key) const
{
    if (const auto found = m_memory.constFind(key); found != m_memory.cend())
        return *found;
    return m_load ? m_load(key) : QString();
}

void Drafts::keep(const QString &key, const QString &words)
{
    if (m_keep && m_keep(key, words))
        m_memory.remove(key);
    else
        m_memory.insert(key, words);
}

} // namespace muster
