#pragma once

#include "models/comms/facts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace muster {

class ElidingLabel;
class Tag;

/// What the row of a fact says beside its words.
struct FactNote
{
    QString source;     ///< "13:02 · Jon Park · 94 min ago"; empty where nobody said it
    bool old = false;   ///< it should be asked for again
    QString news;       ///< "Changed since #4"; empty where it is as it was told last
    bool typed = false; ///< the words are somebody's own
};

/// One fact of an update: what it is about, its words, changed in place, and where they come from.
class FactRow : public QWidget
{
    Q_OBJECT
public:
    explicit FactRow(Fact fact, QWidget *parent = nullptr);

    Fact fact() const { return m_fact; }
    void tell(const QString &words, const FactNote &note);
    /// The words around it, in the language of the window.
    void retell();
    /// What it is called in front of the field, if not as the fact is.
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void typed(muster::Fact fact, const QString &words);
    /// Back to what the room knows.
    void reset(muster::Fact fact);

private:
    void tellName();

    Fact m_fact;
    FactNote m_note;
    QLabel *m_label;
    Tag *m_news;
    QLineEdit *m_field;
    QToolButton *m_reset;
    ElidingLabel *m_source;
};

} // namespace muster
