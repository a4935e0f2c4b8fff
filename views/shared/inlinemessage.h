#pragma once

#include "views/shared/tokens.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace muster {

/// A bar inside the page that says what happened and what to do; instead of a dialog.
class InlineMessage : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Done, Warning, Failure };

    explicit InlineMessage(QWidget *parent = nullptr);

    /// The sentence, and the verb of its button ("" for none).
    void say(Kind kind, const QString &sentence, const QString &action = {});
    /// Whether the person may close it; off to begin with.
    void setClosable(bool closable);
    QString sentence() const;
    QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTaken();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone tone() const;

    Kind m_kind = Kind::Info;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace muster
