#pragma once

#include "models/exchange/story.h"

#include <QTextBrowser>

namespace muster {

/// Shows how an export begins, as on paper. Never loads anything from anywhere.
class Preview : public QTextBrowser
{
    Q_OBJECT
public:
    explicit Preview(QWidget *parent = nullptr);

    /// As a page for people, laid out.
    Result<> showPage(const Story &story, const Telling &telling);
    /// As it is, in letters of one width; `more`: it goes on.
    void showPlain(const QByteArray &bytes, bool more);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dressPage();
    void hangLines();
    void layPaper();
    bool m_laying = false;
};

} // namespace muster
