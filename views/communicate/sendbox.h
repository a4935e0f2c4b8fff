#pragma once

#include "models/core/zone.h"
#include "models/incident/terms.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

/// Where it is noted that the text went out: when, and who sent it.
class SendBox : public QWidget
{
    Q_OBJECT
public:
    explicit SendBox(QWidget *parent = nullptr);

    /// Whether this is the next thing to do.
    void setMain(bool main);
    /// Whether there is anything to send.
    void setReady(bool ready);
    /// Where the text in hand goes.
    void setChannel(Channel channel);
    /// Who sends updates here, if they do not say.
    void setSender(const QString &name);
    void retell();
    /// Ready for the next channel.
    void clear();

    QString by() const;
    /// As it was typed; empty for now.
    QString time() const;

Q_SIGNALS:
    void sent();

private:
    Channel m_channel = Channel::Statuspage;
    QLabel *m_head, *m_timeLabel, *m_byLabel;
    QLineEdit *m_time, *m_by;
    QPushButton *m_mark;
};

} // namespace muster
