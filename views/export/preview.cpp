#include "views/export/preview.h"

#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

namespace muster {

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
                           " th, td { padding-right: 8px; padding-bottom: 4px; }"));
        document()->setDefaultFont(typeFont(Type::Secondary));
        setHtml(text);
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
