#pragma once

#include "models/comms/composition.h"

#include <QAbstractListModel>

namespace muster {

/// The channels of an update: whether the text of each fits, is still true of the facts, or went out; and
/// which of them are down.
class ChannelModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Standing { Ready, Stale, TooLong, Sent, Down };
    enum Role {
        ProofRole = Qt::UserRole + 1, ///< "212 / 280"
        StandingRole,                 ///< a Standing
        StandingWordsRole,            ///< "Ready"
    };

    using QAbstractListModel::QAbstractListModel;

    /// The words around the texts, in the language of the window.
    void retell();
    /// `sent`: where the update in hand went already.
    void setChannels(const QList<ChannelText> &channels, const QSet<Channel> &sent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    Channel channelAt(int row) const { return m_channels.at(row).channel; }
    const ChannelText &textAt(int row) const { return m_channels.at(row); }
    int rowOf(Channel channel) const;
    /// How many texts could go out as they are.
    int fitting() const;

private:
    Standing standingOf(const ChannelText &one) const;
    QString wordsOf(Standing standing) const;

    QList<ChannelText> m_channels;
    QSet<Channel> m_sent;
};

} // namespace muster

Q_DECLARE_METATYPE(muster::ChannelModel::Standing)
