#pragma once

#include "models/exchange/story.h"

#include <QTextCharFormat>

class QTextCursor;
class QTextDocument;
class QTextTable;

namespace muster {

class Margin;
struct Heading;

/// Lays the beginning of a timeline out as it reads on paper, from the same heading and margin words the
/// exported page has. Only text and tables: nothing in it could be loaded from anywhere.
class Paper
{
public:
    explicit Paper(QTextDocument *document);

    /// At most `most` entries.
    Result<> tell(const Story &story, const Telling &telling, int most);

private:
    struct Line
    {
        QString day; ///< stands above the line
        QString time, kind, text, by;
        QStringList marks;
        bool struck = false;
    };

    Result<> gather(const Story &story, const Telling &telling, int most);
    static Line lineOf(const Entry &entry, const Telling &telling, Margin &margin);
    void head(const Heading &heading);
    void rows();
    void row(QTextTable *table, int at, const Line &line);
    void put(QTextTable *table, int row, int column, const QString &words, const QTextCharFormat &format);
    /// Columns of these widths in pixels; that of 0 takes what is left.
    QTextTable *addTable(int rows, const QList<int> &widths);
    int widest(QString Line::*part, const QFont &font) const;

    QTextDocument *m_document;
    QList<Line> m_lines;
    QTextCharFormat m_plain, m_quiet, m_struck, m_strong, m_title;
};

} // namespace muster
