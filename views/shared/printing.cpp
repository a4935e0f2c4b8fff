#include "views/shared/printing.h"

#include "models/core/wholefile.h"
#include "views/shared/pdftext.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace muster {

namespace {

constexpr int dotsPerInch = 1200;
constexpr int largest = 21, smallest = 14; // half points
constexpr qreal margin = 14;               // mm
constexpr qreal footHigh = 8;              // mm

/// The document in the largest letters in which it fits on one page, else in the smallest.
void fit(QTextDocument &document, const QString &html, const QSizeF &page)
{
    for (int size = largest; size >= smallest; --size) {
        QFont font = QApplication::font();
        font.setPointSizeF(size / 2.0);
        document.setDefaultFont(font);
        document.setHtml(html);
        document.setPageSize(page);
        if (document.pageCount() == 1)
            return;
    }
}

} // namespace

Result<int> writePdf(const QString &html, const QString &foot, const QString &path)
{
    MUSTER_TRY(mayWrite(path));
    QBuffer made;
    made.open(QIODevice::WriteOnly);
    QPdfWriter writer(&made);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setCreator(QStringLiteral("Muster"));
    const qreal mm = dotsPerInch / 25.4;
    const QRectF paper(0, 0, writer.width(), writer.height());
    const QSizeF page(paper.width(), paper.height() - footHigh * mm);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    fit(document, html, page);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));

    QPainter painter(&writer);
    QFont small = document.defaultFont();
    small.setPointSizeF(smallest / 2.0);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        document.drawContents(&painter, QRectF(0, i * page.height(), page.width(), page.height()));
        painter.restore();
        painter.setFont(small);
        painter.drawText(paper, Qt::AlignLeft | Qt::AlignBottom, foot);
        painter.drawText(paper, Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(QString::number(i + 1), QString::number(pages)));
    }
    painter.end();
    MUSTER_TRY(writeWhole(path, withIdeographs(made.data())));
    return pages;
}

} // namespace muster
