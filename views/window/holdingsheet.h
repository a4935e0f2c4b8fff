#pragma once

#include "models/comms/holding.h"
#include "views/window/sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace muster {

class Clock;

/// Statements that somebody approved before they are needed: what there is, until when each may be used, and
/// a form for one more or another look at one, with what it says in the incident on show.
class HoldingSheet : public Sheet
{
    Q_OBJECT
public:
    explicit HoldingSheet(const Clock &clock, QWidget *parent = nullptr);

    /// What the preview is made of: the facts of the incident, in a language.
    using FactsIn = std::function<Facts(const QString &)>;
    void begin(const Organisation &house, const FactsIn &facts, const QString &language);
    /// What there is now; what is being typed stays.
    void tell(const Organisation &house);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    void build();
    void rebuild();
    QWidget *rowOf(const Holding &one);
    void change(const Holding &one);
    void clear();
    void preview();
    /// Other words than those that were approved have nobody's yes.
    void dropApproval();
    QString language() const;

    const Clock &m_clock;
    Organisation m_house;
    FactsIn m_facts;
    Holding m_changed; ///< what is being looked at again
    QVBoxLayout *m_list;
    QList<QWidget *> m_rows;
    QLabel *m_none, *m_head, *m_previewHead, *m_subject, *m_preview, *m_names;
    QLabel *m_nameLabel, *m_languageLabel, *m_byLabel, *m_untilLabel, *m_textLabel;
    QLineEdit *m_name, *m_by, *m_until;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
};

} // namespace muster
