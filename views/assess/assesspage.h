#pragma once

#include "views/page/incidentpage.h"
#include "views/page/railline.h"
#include "views/words/words.h"

class QHBoxLayout;

namespace muster {

class Card;
class ChangesCard;
class ChoiceLine;
class ElidingLabel;
class InlineMessage;
class SuggestionCard;

/// The page that finds out how bad it is: who, what, how much, which functions, since when, after which
/// change; and what severity that suggests.
class AssessPage : public IncidentPage
{
    Q_OBJECT
public:
    explicit AssessPage(QWidget *parent = nullptr);

    void setZone(const Zone &zone) override;
    void tell(const State &state, const QString &number) override;
    void focusWork() override;
    void setLabels(SeverityLabels labels);

    /// "SEV 1 · assessed 13:02"; never "done".
    static RailLine lineOf(const State &state, const Zone &zone, qint64 nowUs, SeverityLabels labels);

Q_SIGNALS:
    void severitySheetWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildQuestions();
    QWidget *buildFunctions();
    void connectParts();
    void retranslate();
    void arrange();
    void retell();
    void tellQuestions();
    void tellFunctions();
    QString sourceOf(const QString &by, qint64 at) const;
    void answer(Question question, const QString &choice, const QString &note);
    void setFunction(Function function, const QString &health);
    void setSeverity(int severity, const QString &reason);
    void keepSeverity(int severity);
    void noteChange(ChangeKind kind, const QString &text, const QString &when);
    void setOnset(const QString &when);

    SeverityLabels m_labels = SeverityLabels::Sev;
    ElidingLabel *m_title, *m_facts, *m_answered, *m_affected;
    Card *m_questionsCard, *m_functionsCard;
    InlineMessage *m_failure, *m_functionFailure;
    QMap<Question, ChoiceLine *> m_questions;
    QMap<Function, ChoiceLine *> m_functions;
    QHBoxLayout *m_first = nullptr;
    SuggestionCard *m_suggestion;
    ChangesCard *m_changes;
};

} // namespace muster
