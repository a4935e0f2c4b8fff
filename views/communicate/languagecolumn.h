#pragma once

#include "models/comms/bothlanguages.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace muster {

class InlineMessage;

/// One side of a text that is written in two languages: its subject and message, whether it is behind the
/// other side, and how long it is on the channel.
class LanguageColumn : public QObject
{
    Q_OBJECT
public:
    /// Its parts stand in this column of the grid, beside those of the other side.
    LanguageColumn(const QString &language, QGridLayout *grid, int column);

    QString language() const { return m_language; }
    bool isBehind() const { return m_behind; }
    void tell(const LanguageSide &side);
    /// What is told next is another text: what was typed before can no longer be undone.
    void forget() { m_fresh = true; }
    void retell();
    QWidget *message() const;
    /// Those that the focus goes to, in their order.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    void written(const QString &language, const muster::DraftText &text);
    void same();
    void draftedAnew(const QString &language);

private:
    void build(QGridLayout *grid, int column);
    DraftText text() const;

    QString m_language;
    bool m_filling = false, m_behind = false, m_fresh = true;
    QLabel *m_head, *m_subjectLabel, *m_messageLabel, *m_count;
    InlineMessage *m_mark;
    QLineEdit *m_subject;
    QPlainTextEdit *m_message;
    QPushButton *m_anew;
};

} // namespace muster
