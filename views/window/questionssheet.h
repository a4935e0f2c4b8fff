#pragma once

#include "models/incident/state.h"
#include "views/window/sheet.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace muster {

class QuestionRow;

/// What customers ask, counted, each with the answer that everybody may give.
class QuestionsSheet : public Sheet
{
    Q_OBJECT
public:
    explicit QuestionsSheet(QWidget *parent = nullptr);

    /// The incident as it stands; what is being typed stays.
    void tell(const State &state);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    void rebuild();

    State m_state;
    QLabel *m_askedLabel, *m_none;
    QLineEdit *m_asked;
    QVBoxLayout *m_list;
    QList<QuestionRow *> m_rows;
};

} // namespace muster
