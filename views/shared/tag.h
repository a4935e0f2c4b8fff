#pragma once

#include "views/shared/tokens.h"

#include <QLabel>

namespace muster {

/// A small word on a faint ground: "Exercise".
class Tag : public QLabel
{
    Q_OBJECT
public:
    explicit Tag(Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

QLabel *newTag(Tone tone);
/// A thin upright line between two parts of a bar.
QWidget *newRule();

} // namespace muster
