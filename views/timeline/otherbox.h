#pragma once

#include "models/core/id.h"
#include "views/shared/tokens.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

/// The other half of a correction: the words that stand now, or those that stood before, and the way there.
class OtherBox : public QWidget
{
    Q_OBJECT
public:
    explicit OtherBox(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &head, const QString &words, const QString &verb, const Id &other);

Q_SIGNALS:
    void wanted(const muster::Id &other);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Ok;
    Id m_other;
    QLabel *m_head;
    QLabel *m_words;
    QPushButton *m_go;
};

} // namespace muster
