#pragma once

#include <QPlainTextEdit>

namespace muster {

/// A text field of one line that grows to four; Enter sends, unless words are still being composed.
class QuickField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit QuickField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Words to choose from while an "@..." is typed.
    void setPeople(const QStringList &people) { m_people = people; }

Q_SIGNALS:
    void submitted();
    void left();
    void focusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void grow();
    bool complete();

    QStringList m_people;
    bool m_composing = false;
};

} // namespace muster
