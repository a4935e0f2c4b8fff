#pragma once

#include "models/session/dispatch.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace muster {

class InlineMessage;

/// A panel at the side of the page where one thing is done: never modal, keeps what was typed, shows its own
/// errors.
class Sheet : public QFrame
{
    Q_OBJECT
public:
    explicit Sheet(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Says in the sheet why something was not done.
    void fail(const Message &why);
    void setDispatch(const Dispatch &dispatch) { m_dispatch = dispatch; }
    /// Where the focus goes when the sheet opens.
    virtual QWidget *firstField() = 0;
    /// With its shadow, in pixels.
    static int widthWanted();

Q_SIGNALS:
    /// It did what it is for.
    void done();
    void dismissed();

protected:
    /// Its margins are the sheet's; what reaches further out on purpose sets its own.
    QVBoxLayout *body() const { return m_body; }
    /// For a body that scrolls by itself, such as a list: it gets the lane of the sheet's bar as well.
    void letBodyScroll();
    /// The filled button; without words there is none.
    void setVerb(const QString &verb);
    /// One sentence under the title.
    void setHelp(const QString &help);
    /// Whether there is something to do: the filled button and Enter wait for it.
    void setReady(bool ready);
    bool isReady() const;
    /// What the filled button and Enter do.
    virtual void accept() {}
    virtual void retell() = 0;
    /// Asks for it, and says in the sheet why not if it was not done.
    /// `outcome`, if given, gets what came of it.
    bool attempt(const Command &command, Outcome *outcome = nullptr);
    /// The same, and the sheet has done what it is for.
    bool perform(const Command &command);

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    void addBody(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    void retellFrame();
    void orderTabs();

    Dispatch m_dispatch;
    QLabel *m_title, *m_help;
    QToolButton *m_close;
    InlineMessage *m_error;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QPushButton *m_verb, *m_cancel;
};

} // namespace muster
