#include "views/export/preview.h"

#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QEvent>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QScrollBar>

namespace muster {

namespace {

/// The page as far as a text document can lay it out: it has no lists of terms, and tables are as wide as
/// told.
QString forTextDocument(QString page)
{
    const std::pair<QLatin1String, QLatin1String> pairs[] = {
        {QLatin1String("<dt>"), QLatin1String("")},
        {QLatin1String("</dt>"), QLatin1String(" ")},
        {QLatin1String("<dd>"), QLatin1String("<b>")},
        {QLatin1String("</dd>"), QLatin1String("</b>&nbsp;&nbsp; ")},
        {QLatin1String("<table>"), QLatin1String("<table width=\"100%\" cellspacing=\"0\">")},
        {QLatin1String("<td class=\"x\">"), QLatin1String("<td class=\"x\" width=\"60%\">")},
    };
    for (const auto &[from, to] : pairs)
        page.replace(from, to);
    page.replace(QRegularExpression(QStringLiteral("<dl[^>]*>")), QStringLiteral("<p>"));
    return page.replace(QLatin1String("</dl>"), QLatin1String("</p>"));
}

} // namespace

Preview::Preview(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("exportPreview"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(u(24));
    layPaper();
}

void Preview::layPaper()
{
    // Paper is white in every theme.
    m_laying = true;
    setPalette(paletteFor(Scheme::Light));
    m_laying = false;
}

void Preview::show(const QByteArray &bytes, bool rendered, bool more)
{
    // The last character may be cut in half.
    QString text = QString::fromUtf8(bytes);
    while (text.endsWith(QChar(QChar::ReplacementCharacter)))
        text.chop(1);
    if (rendered) {
        // The page's own style is for browsers; this is the part of it that a text document understands.
        document()->setDefaultStyleSheet(
            QStringLiteral("h1 { font-size: x-large; } h2 { font-size: large; } th { text-align: left; }"
                           " th, td { padding-right: 12px; padding-bottom: 6px; } td.k { font-weight: 600; }"
                           " del, s { color: #5e6775; }"));
        document()->setDefaultFont(typeFont(Type::Secondary));
        setHtml(forTextDocument(text));
    } else {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(typeFont(Type::Meta).pointSizeF());
        document()->setDefaultFont(fixed);
        setLineWrapMode(QTextEdit::NoWrap);
        setPlainText(more ? QString(text + QStringLiteral("\n…")) : text);
    }
    setLineWrapMode(rendered ? QTextEdit::WidgetWidth : QTextEdit::NoWrap);
    document()->setDocumentMargin(u(24));
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

QVariant Preview::loadResource(int, const QUrl &) { return QByteArray(); }

void Preview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_laying)
        layPaper();
}

} // namespace muster
