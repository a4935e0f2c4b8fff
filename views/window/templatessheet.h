#pragma once

#include "models/comms/draft.h"
#include "views/window/sheet.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace muster {

class Segmented;

/// The templates that texts are made from, each with what it makes of the incident on show; what is changed
/// here is the organisation's own from then on.
class TemplatesSheet : public Sheet
{
    Q_OBJECT
public:
    explicit TemplatesSheet(QWidget *parent = nullptr);

    /// What the preview is made of: the facts of the incident, in a language.
    using FactsIn = std::function<Facts(const TemplatePlace &)>;
    void begin(const Organisation &house, const FactsIn &facts, const TemplatePlace &place);
    /// The same with words to begin from, such as a text that went well.
    void beginWith(const QString &text);
    void tell(const Organisation &house);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    void build();
    void fill();
    void open();
    void preview();
    void back();
    void choose(const QString &manner);
    TemplatePlace place() const;
    QString standing() const;

    Organisation m_house;
    FactsIn m_facts;
    bool m_filling = false;
    QLabel *m_mannerLabel;
    Segmented *m_manner;
    QLabel *m_readersLabel, *m_phaseLabel, *m_lengthLabel, *m_languageLabel, *m_textLabel;
    QLabel *m_whose, *m_names, *m_previewHead, *m_subject, *m_preview;
    QComboBox *m_readers, *m_phase, *m_length, *m_language;
    QPlainTextEdit *m_text;
    QPushButton *m_back;
};

} // namespace muster
