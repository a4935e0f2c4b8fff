#include "views/communicate/copying.h"

#include "models/comms/composition.h"

#include <QMimeData>

namespace muster {

namespace {

QStringList paragraphsOf(const QString &body)
{
    return body.trimmed().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
}

QString htmlOf(const DraftText &text)
{
    QString out = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>\n<p><strong>") +
                  text.subject.toHtmlEscaped() + QStringLiteral("</strong></p>\n");
    for (const QString &paragraph : paragraphsOf(text.body))
        out += QStringLiteral("<p>") +
               paragraph.trimmed().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
               QStringLiteral("</p>\n");
    return out + QStringLiteral("</body></html>\n");
}

/// Markdown that reads as the words stand: what would be a mark is escaped, lines break where they break.
QString markdownOf(const QString &words)
{
    QString out;
    for (const QChar c : words) {
        if (QStringLiteral("\\`*_[]<>#|~").contains(c))
            out += u'\\';
        if (c == u'\n')
            out += u'\\';
        out += c;
    }
    return out;
}

QString markdownOf(const DraftText &text)
{
    QString out = QStringLiteral("**") + markdownOf(text.subject) + QStringLiteral("**\n");
    for (const QString &paragraph : paragraphsOf(text.body))
        out += u'\n' + markdownOf(paragraph.trimmed()) + u'\n';
    return out;
}

} // namespace

std::unique_ptr<QMimeData> richCopyOf(const DraftText &text)
{
    std::unique_ptr<QMimeData> out = plainCopyOf(text);
    out->setData(QStringLiteral("text/html"), htmlOf(text).toUtf8());
    out->setData(QStringLiteral("text/markdown"), markdownOf(text).toUtf8());
    return out;
}

std::unique_ptr<QMimeData> plainCopyOf(const DraftText &text)
{
    auto out = std::make_unique<QMimeData>();
    out->setText(approvableText(text));
    return out;
}

} // namespace muster
