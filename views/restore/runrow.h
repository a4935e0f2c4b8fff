#pragma once

#include "models/core/zone.h"
#include "models/playbook/run.h"
#include "views/shared/tokens.h"

#include <QCheckBox>

namespace muster {

/// What a line of a run is told with: names for its roles, and when it was answered.
struct LineWords
{
    QString who;      ///< who answers, or who answered
    QString time;     ///< "13:52"; empty while it is open
    QString everyone; ///< of a pause: all who must be ready
};

/// One line of the checklist. To screen readers a check box whose name says its state; what a press does is
/// the list's business.
class RunRow : public QCheckBox
{
    Q_OBJECT
public:
    explicit RunRow(QWidget *parent = nullptr);

    void tell(const RunLine &line, const LineWords &words);
    const RunLine &line() const { return m_line; }
    /// The current row is tinted, bold, and the one that the keyboard reaches.
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    void setCompact(bool compact);

    QSize sizeHint() const override { return {320, heightForWidth(320)}; }
    QSize minimumSizeHint() const override { return {120, 1}; }
    bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    /// It was pressed, on its box or elsewhere.
    void pressedAt(bool box);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void nextCheckState() override {}
    void changeEvent(QEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    /// The ground of the current row, or of the one under the pointer.
    void paintGround(QPainter *painter) const;
    const LineWords &words() const { return m_words; }
    bool isCompact() const { return m_compact; }
    virtual QString nameOf() const = 0;

private:
    RunLine m_line;
    LineWords m_words;
    bool m_current = false;
    bool m_compact = false;
};

/// Left of the words of a row, in units: where its box stands.
inline constexpr qreal rowInset = 52;

} // namespace muster
