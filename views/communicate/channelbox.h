#pragma once

#include "models/comms/composition.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QToolButton;

namespace muster {

class ChannelModel;
class ElidingLabel;

/// Where an update is to go: every channel with its proof; the one that is chosen is worked on beside it.
class ChannelBox : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelBox(QWidget *parent = nullptr);

    void tell(const Composition &composition, const Composed &made, const QSet<Channel> &sent);
    void retell();
    /// How many channels are in sight; the others are scrolled to.
    void setRows(int rows);

Q_SIGNALS:
    void chosen(muster::Channel channel);
    /// It is down, and this one stands in for it; or, with none, it works again.
    void marked(muster::Channel channel, std::optional<muster::Channel> instead);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillMarks();

    bool m_telling = false;
    int m_rows = 5;
    ChannelModel *m_model;
    QLabel *m_head;
    ElidingLabel *m_count;
    QListView *m_list;
    QToolButton *m_mark;
    QMenu *m_marks;
};

} // namespace muster
