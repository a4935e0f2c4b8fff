#pragma once

#include <QPushButton>

namespace muster {

/// A button that looks like a pill that is not chosen, with a count behind its words: what there is more of.
class CountPill : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;

    void setWords(const QString &words, int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace muster
