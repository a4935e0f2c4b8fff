// How the card of the text is put together.

#include "views/communicate/textcard.h"

#include "models/comms/holding.h"
#include "models/core/text.h"
#include "views/communicate/communicatewords.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/segmented.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace muster {

TextCard::TextCard(QWidget *parent)
    : Card(parent)
    , m_language(new Segmented)
    , m_both(new QPushButton)
    , m_holding(new QPushButton)
    , m_holdings(new QMenu(this))
    , m_count(newLabel({}, Type::Label, Tone::Tertiary))
    , m_readers(new QComboBox)
    , m_phase(new QComboBox)
    , m_status(new ElidingLabel({}, Type::Strong))
    , m_bar(new InlineMessage)
    , m_subject(new QLineEdit)
    , m_message(new QPlainTextEdit)
    , m_advice(newLabel({}, Type::Secondary, Tone::Sev2))
    , m_last(new Card)
    , m_lastHead(new ElidingLabel({}, Type::SecondaryBold))
    , m_lastText(newLabel({}, Type::Secondary, Tone::Secondary))
{
    build();
    retell();
    connect(m_language, &Segmented::chosenChanged, this, &TextCard::languageChosen);
    connect(m_both, &QPushButton::clicked, this, &TextCard::bothWanted);
    connect(m_holding, &QPushButton::clicked, this, [this] {
        m_holdings->isEmpty() ? Q_EMIT holdingsWanted()
                              : m_holdings->popup(m_holding->mapToGlobal(QPoint(0, m_holding->height())));
    });
    connect(m_phase, &QComboBox::activated, this,
            [this](int row) { Q_EMIT phaseChosen(static_cast<Phase>(m_phase->itemData(row).toInt())); });
    connect(m_readers, &QComboBox::activated, this, [this](int row) {
        Q_EMIT readersChosen(static_cast<Readers>(m_readers->itemData(row).toInt()));
    });
    const auto tellWritten = [this] {
        if (!m_filling)
            Q_EMIT written(text());
    };
    connect(m_subject, &QLineEdit::textChanged, this, tellWritten);
    connect(m_message, &QPlainTextEdit::textChanged, this, tellWritten);
    connect(m_bar, &InlineMessage::actionTaken, this,
            [this] { m_posted ? Q_EMIT nextBegun() : Q_EMIT draftedAnew(); });
}

void TextCard::build()
{
    setObjectName(QStringLiteral("textCard"));
    m_language->setObjectName(QStringLiteral("textLanguage"));
    m_both->setObjectName(QStringLiteral("bothLanguages"));
    m_holding->setObjectName(QStringLiteral("holdingStatement"));
    m_holdings->setObjectName(QStringLiteral("holdingMenu"));
    setLook(m_holding, ButtonLook::Flat);
    m_holding->setIcon(icon(QStringLiteral("shield")));
    m_holding->setMinimumWidth(u(36)); // the icon alone, in a narrow window
    m_readers->setObjectName(QStringLiteral("textReaders"));
    m_phase->setObjectName(QStringLiteral("textPhase"));
    m_status->setObjectName(QStringLiteral("statusShown"));
    m_bar->setObjectName(QStringLiteral("textBar"));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_message->setObjectName(QStringLiteral("message"));
    m_readersLabel = labelAbove(m_readers);
    m_phaseLabel = labelAbove(m_phase);
    m_statusLabel = newLabel({}, Type::Label, Tone::Secondary);
    m_subjectLabel = labelAbove(m_subject);
    m_messageLabel = labelAbove(m_message);
    m_status->setMinimumHeight(u(32)); // as high as the box beside it
    m_message->setTabChangesFocus(true);
    m_message->setMinimumHeight(u(40));
    m_message->setFont(typeFont(Type::Timeline));
    for (QComboBox *box : {m_readers, m_phase}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_readers ? 6 : 10);
    }
    for (const Term<Readers> &term : terms<Readers>())
        m_readers->addItem({}, static_cast<int>(term.value));
    for (const Term<Phase> &term : terms<Phase>())
        m_phase->addItem({}, static_cast<int>(term.value));
    m_advice->setObjectName(QStringLiteral("proofAdvice"));
    m_advice->setWordWrap(true);
    m_advice->hide();
    m_lastText->setWordWrap(true);
    m_last->setGround(Ground::Sunken);
    setMargins(m_last->body(), 12, 8, 12, 8);
    m_last->body()->setSpacing(u(2));
    m_last->body()->addWidget(m_lastHead);
    m_last->body()->addWidget(m_lastText);
    m_bar->hide();

    setTitle(tr("Text for customers"));
    setLook(m_both, ButtonLook::Flat);
    m_both->setMinimumWidth(u(36)); // its words never widen the card
    titleRow()->addWidget(m_holding);
    titleRow()->addWidget(m_both);
    titleRow()->addWidget(m_language);
    setMargins(body(), 16, 8, 16, 16);
    auto *choices = newRow(12);
    choices->addLayout(fieldColumn(m_readersLabel, m_readers), 2);
    choices->addLayout(fieldColumn(m_phaseLabel, m_phase), 4);
    auto *shown = newColumn(6);
    shown->addWidget(m_statusLabel);
    shown->addWidget(m_status);
    choices->addLayout(shown, 2);
    body()->addLayout(choices);
    body()->addWidget(m_bar);
    body()->addLayout(fieldColumn(m_subjectLabel, m_subject));
    auto *message = newColumn(6);
    auto *above = newRow(8);
    above->addWidget(m_messageLabel, 1);
    above->addWidget(m_count);
    message->addLayout(above);
    message->addWidget(m_message, 1);
    message->addWidget(m_advice);
    body()->addLayout(message, 1);
    body()->addWidget(m_last);
}

} // namespace muster
