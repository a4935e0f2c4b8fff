#pragma once

#include "views/shared/rows.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace muster {

/// The list of a timeline: rows of one height, painted flat, so that a hundred thousand of them cost what a
/// screenful costs; stays at the end unless somebody scrolled away.
class TimelineList : public QListView
{
    Q_OBJECT
public:
    explicit TimelineList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Height of every row in pixels.
    int rowHeight() const;
    /// Rows that came in below while somebody was reading further up.
    int unseen() const { return m_unseen; }
    void goToEnd();
    /// Whether E, T, S and A act in the list; on to begin with.
    void setSingleKeys(bool on) { m_singleKeys = on; }
    void setRows(Rows rows);
    /// How many lines of text a row holds; one to begin with.
    void setTextLines(int lines);

    /// Whether the newest line is to be seen, so that those to come are, too.
    bool isAtEnd() const { return m_follow; }
    /// The first row to be seen.
    int topRow() const { return verticalOffset() / rowHeight(); }
    /// Puts this line at the top, and keeps it there until somebody scrolls.
    void setTop(const QModelIndex &line);
    /// Makes it the current line without scrolling there.
    void choose(const QModelIndex &line);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void unseenChanged(int rows);
    void topChanged();
    /// Enter or a double click: the person wants the details.
    void opened();
    void correctWanted();
    void moveWanted();
    void strikeWanted();
    void audienceWanted();

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    int lines() const { return model() ? model()->rowCount(rootIndex()) : 0; }
    int leastRowHeight() const;
    int fittingRowHeight() const;
    bool actOn(int key);
    void scrolled(int value);
    void setUnseen(int rows);

    Rows m_rows = Rows::Comfortable;
    int m_textLines = 1;
    QPersistentModelIndex m_top; ///< what has to stay at the top
    bool m_singleKeys = true;
    bool m_follow = true;
    bool m_adjusting = false;
    int m_hovered = -1;
    int m_rowHeight = 0;
    int m_unseen = 0;
};

} // namespace muster
