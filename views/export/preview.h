#pragma once

#include <QTextBrowser>

namespace muster {

/// Shows how an export begins, as on paper. Never loads anything from anywhere.
class Preview : public QTextBrowser
{
    Q_OBJECT
public:
    explicit Preview(QWidget *parent = nullptr);

    /// `rendered`: it is HTML to be laid out; otherwise it is shown as it is, in letters of one width.
    void show(const QByteArray &bytes, bool rendered, bool more);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layPaper();
    bool m_laying = false;
};

} // namespace muster
