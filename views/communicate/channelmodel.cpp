#include "views/communicate/channelmodel.h"

#include "views/words/words.h"

#include <algorithm>

namespace muster {

void ChannelModel::setChannels(const QList<ChannelText> &channels, const QSet<Channel> &sent)
{
    m_sent = sent;
    if (channels.size() != m_channels.size()) {
        beginResetModel();
        m_channels = channels;
        endResetModel();
        return;
    }
    m_channels = channels;
    retell();
}

void ChannelModel::retell()
{
    if (!m_channels.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_channels.size());
}

QVariant ChannelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChannelText &one = m_channels.at(index.row());
    const Standing standing = standingOf(one);
    const QString name = spoken(labelOf(one.channel));
    const QString proof = one.detour ? tr("Updates go to: %1").arg(spoken(labelOf(one.detour->instead)))
                                     : spoken(proofLine(one.proof));
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole: return factLine({name, wordsOf(standing), proof});
    case Qt::ToolTipRole: {
        QStringList advice;
        for (const Message &message : proofAdvice(one.proof, one.text.body))
            advice.append(spoken(message));
        return advice.join(u'\n');
    }
    case ProofRole: return proof;
    case StandingRole: return QVariant::fromValue(standing);
    case StandingWordsRole: return wordsOf(standing);
    default: return {};
    }
}

ChannelModel::Standing ChannelModel::standingOf(const ChannelText &one) const
{
    if (m_sent.contains(one.channel))
        return Standing::Sent;
    if (one.detour)
        return Standing::Down;
    if (!one.proof.fits())
        return Standing::TooLong;
    return one.stale ? Standing::Stale : Standing::Ready;
}

QString ChannelModel::wordsOf(Standing standing) const
{
    switch (standing) {
    case Standing::Ready: return tr("Fits");
    case Standing::Stale: return tr("Stale");
    case Standing::TooLong: return tr("Too long");
    case Standing::Down: return tr("Down");
    case Standing::Sent: break;
    }
    return tr("Sent");
}

int ChannelModel::rowOf(Channel channel) const
{
    const auto found = std::find_if(m_channels.cbegin(), m_channels.cend(),
                                    [channel](const ChannelText &one) { return one.channel == channel; });
    return found == m_channels.cend() ? -1 : static_cast<int>(found - m_channels.cbegin());
}

int ChannelModel::fitting() const
{
    return static_cast<int>(std::count_if(m_channels.cbegin(), m_channels.cend(), [](const ChannelText &one) {
        return one.proof.fits() && !one.stale && !one.detour;
    }));
}

} // namespace muster
