#pragma once

#include "views/window/sheet.h"

class QPlainTextEdit;

namespace muster {

/// Exactly what would go over the line, to read; nothing is sent.
class RequestSheet : public Sheet
{
    Q_OBJECT
public:
    explicit RequestSheet(QWidget *parent = nullptr);

    void begin(const QString &connector, const Result<QString> &request);
    QWidget *firstField() override;

protected:
    void retell() override;

private:
    QString m_connector;
    QPlainTextEdit *m_text;
};

} // namespace muster
