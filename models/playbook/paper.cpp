#include "models/playbook/paper.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/playbook/run.h"

namespace muster {

namespace {

constexpr char16_t box[] = u"\u2610", ticked[] = u"\u2611", passedOver[] = u"\u2013";

// Nothing but what both a browser and QTextDocument understand.
constexpr char style[] = "body{font-family:Inter,'Noto Sans CJK SC','DejaVu Sans',sans-serif;color:#171b22}"
                         "h1{font-size:150%;margin:0 0 2px 0}h2{font-size:115%;margin:9px 0 2px 0}"
                         "p{margin:2px 0}.f{color:#454d5a}.x{color:#806000;font-weight:bold}"
                         "table{width:100%;border-collapse:collapse}"
                         "td{padding:2px 4px;vertical-align:top;border-bottom:1px solid #c4cad4}"
                         ".m td,.p td{background-color:#eceef2}.r{font-weight:bold}.s{color:#454d5a}";

QString escaped(const QString &text) { return oneLine(text).toHtmlEscaped(); }

class Paper
{
public:
    Paper(const Playbook &book, const Tongue &tongue, const PaperRun *run)
        : m_book(book)
        , m_tongue(tongue)
        , m_run(run)
        , m_lines(linesOf(book, run ? run->state.runs.constLast() : PlaybookRun()))
    {}

    QString html();

private:
    void head();
    void memory();
    void section(int number);
    void line(const RunLine &line);
    static QString boxOf(const RunLine &line);
    QString whoOf(const RunLine &line) const;
    QString whatOf(const RunLine &line) const;

    const Playbook &m_book;
    const Tongue &m_tongue;
    const PaperRun *m_run;
    QList<RunLine> m_lines;
    QString m_out;
};

QString Paper::html()
{
    m_out =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                       "<style>%3</style></head><body>\n")
            .arg(m_tongue.name() == QLatin1String("zh_CN") ? QStringLiteral("zh-CN") : m_tongue.name(),
                 escaped(m_book.title), QLatin1String(style));
    head();
    memory();
    for (int i = 0; i < m_book.sections.size(); ++i)
        section(i);
    return m_out + QStringLiteral("</body></html>\n");
}

void Paper::head()
{
    if (m_run && m_run->state.exercise)
        m_out += QStringLiteral("<p class=\"x\">%1</p>\n")
                     .arg(m_tongue(say(QT_TRANSLATE_NOOP("Muster", "Exercise: nothing of this happened"))));
    m_out += QStringLiteral("<h1>%1</h1>\n").arg(escaped(m_book.title));
    QStringList facts;
    if (!m_book.version.isEmpty())
        facts += m_tongue(say(QT_TRANSLATE_NOOP("Muster", "Version %1"), escaped(m_book.version)));
    facts += m_book.approved.isEmpty()
                 ? m_tongue(say(QT_TRANSLATE_NOOP("Muster", "not approved")))
                 : m_tongue(say(QT_TRANSLATE_NOOP("Muster", "approved %1"), escaped(m_book.approved)));
    facts += m_tongue(sayN(QT_TRANSLATE_N_NOOP("Muster", "%n checks"), m_book.checkCount()));
    m_out += QStringLiteral("<p class=\"f\">%1</p>\n").arg(facts.join(QStringLiteral("  ·  ")));
    if (m_run) {
        const QString when = m_run->zone.dateAndClock(m_run->now) + u' ' + m_run->zone.label(m_run->now);
        m_out += QStringLiteral("<p class=\"f\"><b>%1 %2</b>  ·  %3  ·  %4</p>\n")
                     .arg(m_run->number, escaped(m_run->state.title), m_tongue(wordsOf(progressOf(m_lines))),
                          m_tongue(say(QT_TRANSLATE_NOOP("Muster", "as of %1"), when)));
    }
    if (!m_book.about.isEmpty())
        m_out += QStringLiteral("<p>%1</p>\n").arg(escaped(m_book.about));
}

void Paper::memory()
{
    if (m_book.memory.isEmpty())
        return;
    QStringList items;
    for (const QString &one : m_book.memory)
        items += QStringView(box) + u'\u00a0' + escaped(one);
    m_out += QStringLiteral(
                 "<table class=\"m\" width=\"100%\" cellspacing=\"0\"><tr><td><b>%1</b> &nbsp; %2</td></tr>"
                 "</table>\n")
                 .arg(m_tongue(say(QT_TRANSLATE_NOOP("Muster", "From memory"))),
                      items.join(QStringLiteral(" &nbsp; ")));
}

void Paper::section(int number)
{
    const Playbook::Section &section = m_book.sections.at(number);
    m_out += QStringLiteral("<h2>%1 %2 &nbsp;<small class=\"s\">%3</small></h2>\n<table width=\"100%\" "
                            "cellspacing=\"0\">\n")
                 .arg(QString::number(number + 1), escaped(section.title), m_tongue(labelOf(section.mode)));
    for (const RunLine &one : std::as_const(m_lines)) {
        if (one.section == number)
            line(one);
    }
    m_out += QStringLiteral("</table>\n");
}

void Paper::line(const RunLine &line)
{
    const Playbook::Check &check = line.check;
    const QString how = check.how.isEmpty()
                            ? QString()
                            : QStringLiteral("<br><small class=\"s\">%1</small>").arg(escaped(check.how));
    m_out += QStringLiteral("<tr%1><td width=\"4%\">%2</td><td width=\"34%\">%3%4</td>"
                            "<td width=\"38%\" class=\"r\">%5</td><td width=\"24%\">%6</td></tr>\n")
                 .arg(check.pause ? QStringLiteral(" class=\"p\"") : QString(), boxOf(line),
                      escaped(check.challenge), how, whatOf(line), whoOf(line));
}

/// What does not apply is not done.
QString Paper::boxOf(const RunLine &line)
{
    if (line.answer && line.answer->outcome == CheckOutcome::NotApplicable)
        return QString::fromUtf16(passedOver);
    return QString::fromUtf16(line.isSettled() ? ticked : box);
}

/// The end state that is asked for, or what was answered.
QString Paper::whatOf(const RunLine &line) const
{
    if (!line.answer)
        return escaped(line.check.response);
    QString words = escaped(line.answer->text.isEmpty() ? line.check.response : line.answer->text);
    const CheckOutcome outcome = line.answer->outcome;
    if (outcome == CheckOutcome::Done || outcome == CheckOutcome::Ready)
        return words;
    return m_tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: %2"), m_tongue(labelOf(outcome)), words));
}

/// Who is to answer, with a box for each where several must; or who did, and when.
QString Paper::whoOf(const RunLine &line) const
{
    if (line.answer)
        return QStringLiteral("%1 %2").arg(m_run->zone.clock(line.answer->at), escaped(line.answer->by));
    QStringList who;
    for (const Role role : line.check.roles) {
        const QString name = m_run ? m_run->state.roles.value(role) : QString();
        QString one = m_tongue(labelOf(role));
        if (!name.isEmpty())
            one += u' ' + escaped(name);
        who += line.check.pause ? QStringView(box) + u'\u00a0' + one : one;
    }
    return who.join(QStringLiteral("<br>"));
}

} // namespace

QString paperOf(const Playbook &playbook, const Tongue &tongue, const PaperRun *run)
{
    return Paper(playbook, tongue, run).html();
}

} // namespace muster
