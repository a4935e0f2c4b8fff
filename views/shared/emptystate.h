#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

/// What a page says when there is nothing yet: one sentence, one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &icon, const QString &sentence, const QString &verb = {},
                        QWidget *parent = nullptr);

    void setWords(const QString &sentence, const QString &verb);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void pressed();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace muster
