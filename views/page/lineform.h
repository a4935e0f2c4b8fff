#pragma once

#include "models/session/dispatch.h"
#include "models/session/drafts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class InlineMessage;

/// One or two lines to fill in and a verb, in place; what was typed stays until it is done or given up.
class LineForm : public QWidget
{
    Q_OBJECT
public:
    explicit LineForm(QWidget *parent = nullptr);

    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    /// Without a second label there is one line.
    void begin(const QString &draftKey, const QString &first, const QString &second, const QString &verb);
    QString first() const;
    QString second() const;
    /// It was done: nothing is kept.
    void forget();
    void fail(const Message &why);

Q_SIGNALS:
    void submitted();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void remember();

    Drafts m_drafts;
    QString m_key;
    QLabel *m_firstLabel, *m_secondLabel;
    QLineEdit *m_first, *m_second;
    InlineMessage *m_failure;
    QPushButton *m_submit, *m_cancel;
};

} // namespace muster
