#pragma once

#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/incident/entry.h"
#include "views/shared/tokens.h"

#include <QStyledItemDelegate>

namespace muster {

class RowPaint;

/// Paints one line of the timeline: time, kind, words, marks, who, for whom. One text line each, cut where
/// the place ends; the side pane has the whole text.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setZone(const Zone &zone) { m_zone = zone; }
    void setTongue(const Tongue &tongue);
    /// Who may stand in the list: its column is as wide as the longest of these, within reason.
    void setNames(const QStringList &names);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Mark
    {
        QString words;
        QString icon;
        Tone tone = Tone::Secondary;
    };
    void measure();
    /// "struck 14:35: read the wrong host", or without why, or without when: what fits into `room` pixels.
    QString fateOf(const Entry &entry, int room) const;
    void paintWords(RowPaint &row, const QRect &rect, const Entry &entry, const QString &words) const;
    QList<Mark> marksOf(const Entry &entry, const QModelIndex &index) const;
    void paintTime(QPainter *painter, RowPaint &row, const QRect &rect, const Entry &entry,
                   bool withDate) const;
    int paintPeople(RowPaint &row, const QRect &rect, const Entry &entry) const;

    Zone m_zone;
    Tongue m_tongue;
    QStringList m_names;
    int m_nameWide = 0, m_audienceWide = 0; ///< pixels
};

} // namespace muster
