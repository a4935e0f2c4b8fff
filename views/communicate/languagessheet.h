#pragma once

#include "models/comms/bothlanguages.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace muster {

class ElidingLabel;
class InlineMessage;
class LanguageColumn;

/// The text in hand in both languages, English left and Chinese right: for whoever sees that they say the
/// same.
class LanguagesSheet : public QFrame
{
    Q_OBJECT
public:
    explicit LanguagesSheet(QWidget *parent = nullptr);

    /// The focus goes to a side that is behind, else to that of `language`.
    void begin(const Result<BothLanguages> &both, const QString &language);
    /// The same after every change, whoever made it.
    void tell(const Result<BothLanguages> &both);

Q_SIGNALS:
    /// `follows` where it was behind when somebody began to type: it is brought after the other side.
    void written(const QString &language, const muster::DraftText &text, bool follows);
    void same();
    void draftedAnew(const QString &language);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void wire();
    void retell();
    void tellHead();
    void write(const QString &language, const DraftText &text);
    LanguageColumn *column(const QString &language) const;

    Reach m_reach;
    QString m_following; ///< the language that is brought after the other one
    QLabel *m_head;
    ElidingLabel *m_facts;
    QToolButton *m_close;
    InlineMessage *m_error;
    QList<LanguageColumn *> m_columns;
    QPushButton *m_done;
};

} // namespace muster
