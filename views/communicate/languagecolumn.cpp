#include "views/communicate/languagecolumn.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/shared/inlinemessage.h"
#include "views/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace muster {

LanguageColumn::LanguageColumn(const QString &language, QGridLayout *grid, int column)
    : m_language(language)
    , m_head(newLabel({}, Type::SectionHead))
    , m_count(newLabel({}, Type::Label, Tone::Tertiary))
    , m_mark(new InlineMessage)
    , m_subject(new QLineEdit)
    , m_message(new QPlainTextEdit)
    , m_anew(new QPushButton)
{
    build(grid, column);
    const auto tellWritten = [this] {
        if (!m_filling)
            Q_EMIT written(m_language, text());
    };
    connect(m_subject, &QLineEdit::textChanged, this, tellWritten);
    connect(m_message, &QPlainTextEdit::textChanged, this, tellWritten);
    connect(m_anew, &QPushButton::clicked, this, [this] { Q_EMIT draftedAnew(m_language); });
    connect(m_mark, &InlineMessage::actionTaken, this, [this] {
        m_message->setFocus(Qt::OtherFocusReason); // the button goes with the mark
        Q_EMIT same();
    });
}

void LanguageColumn::build(QGridLayout *grid, int column)
{
    m_subjectLabel = labelAbove(m_subject);
    m_messageLabel = labelAbove(m_message);
    const std::pair<QWidget *, const char *> names[] = {
        {m_head, "languageHead-"}, {m_mark, "languageMark-"},       {m_subject, "languageSubject-"},
        {m_anew, "draftAnew-"},    {m_message, "languageMessage-"}, {m_count, "languageProof-"}};
    for (const auto &[part, name] : names)
        part->setObjectName(QString(QLatin1String(name) + m_language));
    m_mark->hide();
    m_count->setWordWrap(true);
    m_message->setTabChangesFocus(true);
    m_message->setMinimumHeight(u(60));
    m_message->setFont(typeFont(Type::Timeline));
    setLook(m_anew, ButtonLook::Flat);
    auto *foot = newRow(8);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_anew);
    grid->addWidget(m_head, 0, column);
    grid->addWidget(m_mark, 1, column);
    grid->addLayout(fieldColumn(m_subjectLabel, m_subject), 2, column);
    grid->addLayout(fieldColumn(m_messageLabel, m_message), 3, column);
    grid->addLayout(foot, 4, column);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(column, 1);
}

void LanguageColumn::tell(const LanguageSide &side)
{
    m_behind = side.behind;
    m_filling = true;
    if (m_subject->text() != side.text.text.subject) {
        m_subject->setText(side.text.text.subject);
        m_subject->setCursorPosition(0);
    }
    if (m_fresh) {
        m_message->setPlainText(side.text.text.body);
    } else if (m_message->toPlainText() != side.text.text.body) {
        QTextCursor all(m_message->document()); // so that undo brings back what was there
        all.select(QTextCursor::Document);
        all.insertText(side.text.text.body);
    }
    m_fresh = m_filling = false;
    const Proof &proof = side.text.proof;
    QStringList words{spoken(proofLine(proof))};
    for (const Message &one : proofAdvice(proof, side.text.text.body))
        words.append(spoken(one));
    m_count->setText(words.join(u'\n'));
    setInk(m_count, proof.fits() ? Tone::Tertiary : Tone::Sev2);
    m_anew->setEnabled(side.text.written);
    setShown(m_mark, side.behind);
}

DraftText LanguageColumn::text() const { return {m_subject->text(), m_message->toPlainText()}; }

QWidget *LanguageColumn::message() const { return m_message; }

QList<QWidget *> LanguageColumn::stops() const
{
    return {m_mark->actionButton(), m_subject, m_message, m_anew};
}

void LanguageColumn::retell()
{
    const bool chinese = m_language == QLatin1String("zh_CN");
    m_head->setText(chinese ? QStringLiteral("中文") : QStringLiteral("English"));
    m_mark->say(InlineMessage::Kind::Warning,
                chinese ? tr("Behind: the English was changed after this.")
                        : tr("Behind: the Chinese was changed after this."),
                tr("Mark as the same"));
    m_mark->actionButton()->setAccessibleName(chinese ? tr("Mark as the same, Chinese")
                                                      : tr("Mark as the same, English"));
    m_subjectLabel->setText(tr("Subject"));
    m_messageLabel->setText(tr("Message"));
    m_subject->setAccessibleName(chinese ? tr("Subject, Chinese") : tr("Subject, English"));
    m_message->setAccessibleName(chinese ? tr("Message, Chinese") : tr("Message, English"));
    m_anew->setText(tr("Draft anew"));
    m_anew->setAccessibleName(chinese ? tr("Draft anew, Chinese") : tr("Draft anew, English"));
    m_anew->setToolTip(tr("From the template again; undo in the message brings yours back"));
}

} // namespace muster
