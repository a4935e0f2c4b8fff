#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;
class QHBoxLayout;

namespace muster {

/// A surface with a thin border that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT
public:
    /// Which colour the card stands on.
    enum class Ground { Surface, Sunken, AccentSoft, WarningSoft };

    explicit Card(QWidget *parent = nullptr);

    void setGround(Ground ground);
    /// The diagonal violet edge of an exercise.
    void setExercise(bool exercise);
    /// Where the content goes; padding 16, spacing 8.
    QVBoxLayout *body() const { return m_body; }
    /// A title row above the content with a hairline below; a second call changes the words.
    /// More may be added to the row: `card->titleRow()->addWidget(...)`.
    void setTitle(const QString &title);
    QHBoxLayout *titleRow() const { return m_titleRow; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground = Ground::Surface;
    bool m_exercise = false;
    QVBoxLayout *m_outer;
    QHBoxLayout *m_titleRow = nullptr;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_body;
};

} // namespace muster
