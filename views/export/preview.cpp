#include "views/export/preview.h"

#include "views/export/paper.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlockFormat>
#include <QTextCursor>

namespace muster {

namespace {

constexpr int mostEntries = 14; ///< a little more than there is room for
constexpr qreal paperMargin = 22, hang = 14;

} // namespace

Preview::Preview(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("exportPreview"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes lays everything out twice
    layPaper();
}

void Preview::layPaper()
{
    // Paper is white in every theme; the scroll bars beside it are the theme's.
    m_laying = true;
    QPalette around = QApplication::palette();
    around.setResolveMask(~QPalette::ResolveMask(0));
    setPalette(paletteFor(Scheme::Light));
    verticalScrollBar()->setPalette(around);
    horizontalScrollBar()->setPalette(around);
    m_laying = false;
}

void Preview::dressPage()
{
    document()->setDocumentMargin(u(paperMargin));
    verticalScrollBar()->setValue(0);
}

Result<> Preview::showPage(const Story &story, const Telling &telling)
{
    Result<> told = Paper(document()).tell(story, telling, mostEntries);
    dressPage();
    return told;
}

/// Lines are wrapped for the eye only: what goes on stands further in than what begins.
void Preview::hangLines()
{
    QTextBlockFormat hanging;
    hanging.setLeftMargin(u(hang));
    hanging.setTextIndent(-u(hang));
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setBlockFormat(hanging);
}

void Preview::showPlain(const QByteArray &bytes, bool more)
{
    // The last character may be cut in half.
    QString text = QString::fromUtf8(bytes);
    while (text.endsWith(QChar(QChar::ReplacementCharacter)))
        text.chop(1);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(typeFont(Type::Meta).pointSizeF());
    document()->clear(); // its letters would be those of the page shown before
    document()->setDefaultFont(fixed);
    setCurrentCharFormat({});
    setPlainText(more ? QString(text + QStringLiteral("\n…")) : text);
    hangLines();
    dressPage();
}

QVariant Preview::loadResource(int, const QUrl &) { return QByteArray(); }

void Preview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_laying)
        layPaper();
}

} // namespace muster
