#pragma once

#include "models/incident/wall.h"
#include "models/playbook/run.h"
#include "views/wall/walllabel.h"
#include "views/words/words.h"

#include <array>

namespace muster {

/// The room for a second screen, to be read from five metres: how bad, how long, by when, what is back, what
/// happened last. Everything scales with its window; nothing on it can be pressed, Esc closes it.
class WallView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostLines = 5, mostRows = 6;

    explicit WallView(QWidget *parent = nullptr);

    void setTongue(const Tongue &tongue);
    void setZone(const Zone &zone);
    void setLabels(SeverityLabels labels);
    /// The incident as it stands, and lines of it in their order; which of them may be seen it knows itself.
    void tell(const State &state, const QString &number, const QList<Entry> &lines);
    /// Moves the clocks; repaints what changed.
    void tick(qint64 nowUs);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A caption, what is to be read, and a note below.
    struct Tile
    {
        WallLabel *caption, *reading, *note;
    };
    struct Row
    {
        WallLabel *name, *health;
    };
    struct Line
    {
        WallLabel *time, *words, *kind;
    };
    void build();
    void retell();
    void tellHead();
    void tellThird();
    void tellBoard();
    void tellLines();
    void tellFoot();
    void tellNext();
    void arrange();
    void arrangeHead();
    void arrangeBoard();
    void arrangeLines();
    QList<QRectF> tileRects() const;
    QRectF boardRect() const;
    QRectF linesRect() const;
    QRectF scaled(const QRectF &units) const;
    void paintHead(QPainter &painter) const;
    void paintBoard(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    QString sentence() const;
    WallLabel *text(const WallType &type, Tone tone = Tone::Text);

    State m_state;
    QString m_number;
    QList<Entry> m_lines;
    WallBoard m_board;
    std::optional<Progress> m_progress; ///< of the playbook the room works on
    Tongue m_tongue;
    Zone m_zone;
    SeverityLabels m_labels = SeverityLabels::Sev;
    qint64 m_now = 0;
    qreal m_scale = 1, m_wide = 1440; ///< pixels of one unit; how many of them the window is wide
    bool m_overdue = false;
    WallLabel *m_severity, *m_title, *m_facts, *m_incident, *m_clock, *m_exercise;
    std::array<Tile, 3> m_tiles;
    std::array<Row, mostRows> m_rows;
    std::array<Line, mostLines> m_entries;
    WallLabel *m_more, *m_people, *m_playbook;
};

} // namespace muster
