#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace muster {

class ElidingLabel;

/// One question in one line: its words, the figure behind the answer, who gave it when, and the answers as
/// buttons. Arrow keys move, Space answers: nothing is written on the way. A note has a field while it is
/// written.
class ChoiceLine : public QWidget
{
    Q_OBJECT
public:
    /// `noted`: whether there is a field for a note.
    explicit ChoiceLine(bool noted, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Keys and the words for them, in order.
    void setChoices(const QList<std::pair<QString, QString>> &choices);
    /// What was answered: the key ("" for nothing), the note, and the line that says by whom and when.
    void tell(const QString &chosen, const QString &note, const QString &source);
    QString note() const;
    QPushButton *button(const QString &key) const { return m_buttons.value(key); }
    QLineEdit *noteField() const { return m_note; }
    /// From which width on question and answers stand side by side, in pixels.
    int wide() const;

Q_SIGNALS:
    /// Somebody answers, with the note as it stands in the field.
    void answered(const QString &key, const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildNote(QVBoxLayout *column);
    void step(QPushButton *from, int by);
    void tellNames();

    QString m_title, m_chosen, m_told;
    QList<std::pair<QString, QString>> m_choices;
    QHash<QString, QPushButton *> m_buttons;
    QLabel *m_words;
    ElidingLabel *m_source;
    QWidget *m_left;
    QHBoxLayout *m_row;
    QToolButton *m_write = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace muster
