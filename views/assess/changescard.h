#pragma once

#include "models/core/zone.h"
#include "models/incident/state.h"
#include "views/shared/card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class ChangeChart;
class InlineMessage;

/// What was changed lately, against the moment it began; both can be said here.
class ChangesCard : public Card
{
    Q_OBJECT
public:
    explicit ChangesCard(QWidget *parent = nullptr);

    void tell(const State &state, const Zone &zone);
    /// It is written: the fields are free for the next.
    void changeDone();
    void onsetDone();
    void fail(const QString &sentence);

Q_SIGNALS:
    /// The time is as it was typed; empty for now.
    void changeNoted(muster::ChangeKind kind, const QString &text, const QString &when);
    void onsetWanted(const QString &when);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retell();
    void noteChange();

    State m_state;
    Zone m_zone;
    ChangeChart *m_chart;
    QLabel *m_facts, *m_none;
    QLabel *m_kindLabel, *m_textLabel, *m_whenLabel, *m_onsetLabel;
    QComboBox *m_kind;
    QLineEdit *m_text, *m_when, *m_onset;
    QPushButton *m_add, *m_setOnset;
    InlineMessage *m_failure;
};

} // namespace muster
