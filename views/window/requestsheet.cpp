#include "views/window/requestsheet.h"

#include "views/shared/dress.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QPlainTextEdit>

namespace muster {

RequestSheet::RequestSheet(QWidget *parent)
    : Sheet(QStringLiteral("requestSheet"), parent)
    , m_text(new QPlainTextEdit)
{
    m_text->setObjectName(QStringLiteral("request"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setMinimumHeight(u(240));
    body()->addWidget(m_text, 1);
    RequestSheet::retell(); // not virtual yet
}

void RequestSheet::begin(const QString &connector, const Result<QString> &request)
{
    m_connector = connector;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(typeFont(Type::Body).pointSizeF()); // as large as the other words are just now
    m_text->setFont(fixed);
    m_text->setPlainText(request.value_or(QString()));
    retell();
    if (!request)
        fail(request.error().what);
}

QWidget *RequestSheet::firstField() { return m_text; }

void RequestSheet::retell()
{
    setTitle(tr("What “%1” would get").arg(m_connector));
    setHelp(tr("Byte for byte, secrets as dots. Nothing has been sent."));
    m_text->setAccessibleName(title());
}

} // namespace muster
