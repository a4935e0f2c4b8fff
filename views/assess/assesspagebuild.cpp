// How the assess page is put together and dressed.

#include "views/assess/assesspage.h"
#include "views/assess/changescard.h"
#include "views/assess/choiceline.h"
#include "views/assess/suggestioncard.h"
#include "views/shared/boxes.h"
#include "views/shared/card.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/unit.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace muster {

namespace {
constexpr qreal besideQuestions = 16, narrowVerdict = 272, wideVerdict = 320; ///< units
} // namespace

AssessPage::AssessPage(QWidget *parent)
    : IncidentPage(parent)
    , m_title(new ElidingLabel({}, Type::PageTitle))
    , m_facts(new ElidingLabel({}, Type::Body, Tone::Secondary))
    , m_answered(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_affected(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_questionsCard(new Card)
    , m_functionsCard(new Card)
    , m_failure(new InlineMessage)
    , m_functionFailure(new InlineMessage)
    , m_suggestion(new SuggestionCard)
    , m_changes(new ChangesCard)
{
    setObjectName(QStringLiteral("assessPage"));
    auto *page = columnOn(this, 14);
    setPageMargins(page);
    page->addWidget(buildHeader());
    auto *inner = new QWidget;
    auto *column = columnOn(inner, 16);
    m_first = newRow(besideQuestions);
    m_first->addWidget(buildQuestions(), 1);
    m_first->addWidget(m_suggestion);
    column->addLayout(m_first);
    column->addWidget(buildFunctions());
    column->addWidget(m_changes);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    page->addWidget(scroll, 1);
    connectParts();
    retranslate();
}

QWidget *AssessPage::buildHeader()
{
    m_title->setObjectName(QStringLiteral("assessTitle"));
    m_facts->setObjectName(QStringLiteral("assessFacts"));
    auto *header = new QWidget;
    auto *words = columnOn(header, 2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    return header;
}

QWidget *AssessPage::buildQuestions()
{
    for (const Term<Question> &term : terms<Question>()) {
        auto *line = new ChoiceLine(true);
        line->setObjectName(QStringLiteral("question-") + QLatin1String(term.key));
        m_questions.insert(term.value, line);
        m_questionsCard->body()->addWidget(line);
    }
    m_questionsCard->body()->setSpacing(u(12));
    m_questionsCard->body()->addWidget(m_failure);
    m_questionsCard->body()->addStretch(1);
    m_failure->hide();
    return m_questionsCard;
}

QWidget *AssessPage::buildFunctions()
{
    auto *grid = newGrid(10);
    constexpr int columns = 2;
    int place = 0;
    for (const Term<Function> &term : terms<Function>()) {
        auto *line = new ChoiceLine(false);
        line->setObjectName(QStringLiteral("function-") + QLatin1String(term.key));
        m_functions.insert(term.value, line);
        grid->addWidget(line, place / columns, place % columns);
        ++place;
    }
    m_functionsCard->body()->addLayout(grid);
    m_functionsCard->body()->addWidget(m_functionFailure);
    m_functionFailure->hide();
    return m_functionsCard;
}

void AssessPage::connectParts()
{
    for (auto it = m_questions.cbegin(); it != m_questions.cend(); ++it)
        connect(it.value(), &ChoiceLine::answered, this,
                [this, question = it.key()](const QString &choice, const QString &note) {
                    answer(question, choice, note);
                });
    for (auto it = m_functions.cbegin(); it != m_functions.cend(); ++it)
        connect(it.value(), &ChoiceLine::answered, this,
                [this, function = it.key()](const QString &health) { setFunction(function, health); });
    connect(m_suggestion, &SuggestionCard::severityWanted, this, &AssessPage::setSeverity);
    connect(m_suggestion, &SuggestionCard::kept, this, &AssessPage::keepSeverity);
    connect(m_suggestion, &SuggestionCard::otherWanted, this, &AssessPage::severitySheetWanted);
    connect(m_changes, &ChangesCard::changeNoted, this, &AssessPage::noteChange);
    connect(m_changes, &ChangesCard::onsetWanted, this, &AssessPage::setOnset);
}

void AssessPage::retranslate()
{
    m_title->setText(tr("Assess"));
    m_questionsCard->setTitle(tr("Questions"));
    m_functionsCard->setTitle(tr("What works for customers"));
    if (m_questionsCard->titleRow()->indexOf(m_answered) < 0) {
        m_questionsCard->titleRow()->addWidget(m_answered);
        m_functionsCard->titleRow()->addWidget(m_affected);
    }
    for (auto it = m_questions.cbegin(); it != m_questions.cend(); ++it) {
        QList<std::pair<QString, QString>> choices;
        for (const Choice &choice : choicesOf(it.key()))
            choices.append({QString::fromLatin1(choice.key), spoken(say(choice.label))});
        it.value()->setTitle(spoken(labelOf(it.key())));
        it.value()->setChoices(choices);
    }
    QList<std::pair<QString, QString>> healths;
    for (const Term<Health> &term : terms<Health>())
        healths.append({QString::fromLatin1(term.key), spoken(labelOf(term.value))});
    for (auto it = m_functions.cbegin(); it != m_functions.cend(); ++it) {
        it.value()->setTitle(spoken(labelOf(it.key())));
        it.value()->setChoices(healths);
    }
    retell();
}

void AssessPage::resizeEvent(QResizeEvent *event)
{
    IncidentPage::resizeEvent(event);
    arrange();
}

/// Where both do not fit side by side, the verdict stands below what it follows from.
void AssessPage::arrange()
{
    int questions = 0;
    for (const ChoiceLine *line : std::as_const(m_questions))
        questions = qMax(questions, line->wide());
    const QMargins around = m_questionsCard->body()->contentsMargins();
    questions += around.left() + around.right();
    // Not the viewport's: that one learns of the width of a page that is not shown yet only afterwards.
    const QMargins page = layout()->contentsMargins();
    const int room = width() - page.left() - page.right() - u(scrollLane);
    const bool beside = room >= questions + u(besideQuestions + narrowVerdict);
    m_questionsCard->setMinimumWidth(beside ? questions : 0); // its lines fold only where nothing else helps
    m_first->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_suggestion->setMinimumWidth(beside ? u(narrowVerdict) : 0);
    m_suggestion->setMaximumWidth(beside ? u(wideVerdict) : QWIDGETSIZE_MAX);
}

void AssessPage::changeEvent(QEvent *event)
{
    IncidentPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace muster
