#include "models/core/text.h"
#include "models/playbook/checkline.h"

#include <QRegularExpression>
#include <QSet>

namespace muster {

namespace {

using Section = Playbook::Section;

bool isWide(QChar c) { return c.unicode() >= 0x2e80 || c == u'…' || c == u'—'; }

/// Lines of one paragraph in one: Chinese is joined without a space.
QString joined(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty())
        return before + after;
    const bool together = isWide(before.back()) || isWide(after.front());
    return before + (together ? QString() : QStringLiteral(" ")) + after;
}

/// Takes a playbook line by line.
class Lines
{
public:
    Result<> take(const QString &line);
    Result<Playbook> finish();

private:
    Result<> takeFront(const QString &line);
    Result<> takeTitle(const QString &text);
    Result<> takeSection(QString text);
    Result<> takeItem(const QString &text, bool pause);
    Result<> takeMore(const QString &text);
    Result<> takeProse(const QString &text);
    Result<> closeSection() const;

    enum class Front { Ahead, Inside, Passed };

    Playbook m_book;
    QSet<QString> m_ids;
    Front m_front = Front::Ahead;
    int m_line = 0;
    int m_sectionLine = 0;
    bool m_inQuote = false; ///< the line before was one of a pause
};

Result<> Lines::take(const QString &raw)
{
    ++m_line;
    for (const QChar c : raw) {
        if ((c < u' ' && c != u'\t') || c.unicode() == 0x7f)
            return atLine(m_line, QT_TRANSLATE_NOOP("Muster", "Line %1 holds a character that is not text."));
    }
    const QString text = raw.trimmed();
    if (m_front == Front::Inside)
        return takeFront(text);
    const bool inQuote = std::exchange(m_inQuote, text.startsWith(u'>'));
    if (text.isEmpty())
        return {};
    if (std::exchange(m_front, Front::Passed) == Front::Ahead && text == QLatin1String("---")) {
        m_front = Front::Inside;
        return {};
    }
    if (text.startsWith(u'>'))
        return inQuote ? takeMore(text.mid(1).trimmed()) : takeItem(text.mid(1).trimmed(), true);
    if (raw.front().isSpace())
        return takeMore(text);
    if (text.startsWith(QLatin1String("# ")))
        return takeTitle(text.mid(2).trimmed());
    if (text.startsWith(QLatin1String("## ")))
        return takeSection(text.mid(3).trimmed());
    if (text.startsWith(QLatin1String("- ")) || text.startsWith(QLatin1String("* ")))
        return takeItem(text.mid(2).trimmed(), false);
    return takeProse(text);
}

Result<> Lines::takeFront(const QString &line)
{
    if (line == QLatin1String("---")) {
        m_front = Front::Passed;
        return {};
    }
    if (line.isEmpty())
        return {};
    const QString key = line.section(u':', 0, 0).trimmed();
    const std::pair<const char *, QString *> places[] = {{"id", &m_book.id},
                                                         {"version", &m_book.version},
                                                         {"approved", &m_book.approved},
                                                         {"language", &m_book.language}};
    for (const auto &[name, place] : places) {
        if (key == QLatin1String(name) && line.contains(u':')) {
            *place = line.section(u':', 1).trimmed();
            return {};
        }
    }
    return atLine(m_line, QT_TRANSLATE_NOOP("Muster", "Line %1: “%2” is none of: %3."), key,
                  QStringLiteral("id, version, approved, language"));
}

Result<> Lines::takeTitle(const QString &text)
{
    if (!m_book.title.isEmpty())
        return atLine(m_line,
                      QT_TRANSLATE_NOOP("Muster", "Line %1: there is a title already; begin a section with "
                                                  "“## ”."));
    m_book.title = text;
    return {};
}

Result<> Lines::closeSection() const
{
    if (!m_book.sections.isEmpty() && m_book.sections.constLast().checks.isEmpty())
        return atLine(m_sectionLine, QT_TRANSLATE_NOOP("Muster", "Line %1: the section “%2” has no checks."),
                      m_book.sections.constLast().title);
    return {};
}

Result<> Lines::takeSection(QString text)
{
    MUSTER_TRY(closeSection());
    if (m_book.sections.size() >= maxPlaybookSections)
        return atLine(m_line,
                      QT_TRANSLATE_NOOP("Muster", "Line %1: a playbook has at most %2 sections; make two "
                                                  "playbooks of it."),
                      QString::number(maxPlaybookSections));
    Section section;
    const qsizetype opens = qMax(text.lastIndexOf(u'('), text.lastIndexOf(u'（'));
    if (opens >= 0) {
        QString tail = text.mid(opens);
        const QString mode = takeParentheses(tail).trimmed();
        if (mode == keyOf(Playbook::Mode::DoThenConfirm))
            section.mode = Playbook::Mode::DoThenConfirm;
        else if (mode != keyOf(Playbook::Mode::ReadThenDo))
            return atLine(m_line, QT_TRANSLATE_NOOP("Muster", "Line %1: “%2” is none of: %3."), mode,
                          keyOf(Playbook::Mode::ReadThenDo) + QLatin1String(", ") +
                              keyOf(Playbook::Mode::DoThenConfirm));
        text = text.left(opens).trimmed();
    }
    if (text.isEmpty())
        return atLine(m_line, QT_TRANSLATE_NOOP("Muster", "Line %1: the section has no name."));
    section.title = text;
    m_sectionLine = m_line;
    m_book.sections.append(section);
    return {};
}

Result<> Lines::takeItem(const QString &text, bool pause)
{
    if (m_book.sections.isEmpty()) {
        if (pause)
            return atLine(m_line, QT_TRANSLATE_NOOP(
                                      "Muster", "Line %1: a pause point stands in a section; begin one with "
                                                "“## ” above it."));
        m_book.memory.append(text);
        return {};
    }
    if (m_ids.size() >= maxPlaybookChecks)
        return atLine(m_line,
                      QT_TRANSLATE_NOOP(
                          "Muster", "Line %1: a playbook has at most %2 checks; make two playbooks of it."),
                      QString::number(maxPlaybookChecks));
    MUSTER_TRY_ASSIGN(const Playbook::Check check, readCheckLine(text, m_line, pause));
    if (m_ids.contains(check.id))
        return atLine(
            m_line,
            QT_TRANSLATE_NOOP("Muster", "Line %1: the id “%2” is used above; every check has its own."),
            check.id);
    m_ids.insert(check.id);
    m_book.sections.last().checks.append(check);
    return {};
}

Result<> Lines::takeMore(const QString &text)
{
    QString *words = nullptr;
    if (!m_book.sections.isEmpty() && !m_book.sections.constLast().checks.isEmpty())
        words = &m_book.sections.last().checks.last().how;
    else if (m_book.sections.isEmpty() && !m_book.memory.isEmpty())
        words = &m_book.memory.last();
    if (!words)
        return atLine(m_line,
                      QT_TRANSLATE_NOOP("Muster", "Line %1 is indented, but there is no check above that "
                                                  "it could tell more about."));
    *words = joined(*words, text);
    return {};
}

Result<> Lines::takeProse(const QString &text)
{
    if (m_book.title.isEmpty())
        return atLine(m_line,
                      QT_TRANSLATE_NOOP("Muster", "Line %1: a playbook begins with its title, “# ” and "
                                                  "words."));
    if (!m_book.sections.isEmpty() || !m_book.memory.isEmpty())
        return atLine(m_line, QT_TRANSLATE_NOOP(
                                  "Muster",
                                  "Line %1 is no section (“## ”), no check (“- ”) and no pause point (“>”); "
                                  "indent it if it tells more about the check above."));
    m_book.about = joined(m_book.about, text);
    return {};
}

Result<Playbook> Lines::finish()
{
    MUSTER_TRY(closeSection());
    if (m_book.title.isEmpty())
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The playbook has no title; begin it with “# ” and words.")));
    static const QRegularExpression slug(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    if (m_book.version.isEmpty() || m_book.id.size() > 64 || !slug.match(m_book.id).hasMatch())
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The playbook does not say which it is; write “id: "
                                            "checkout-under-load” and “version: 1” between two lines "
                                            "“---” at its top.")));
    if (m_book.sections.isEmpty())
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "The playbook has no checks; begin a section with “## ” and a check with “- ”.")));
    return m_book;
}

} // namespace

Result<Playbook> readPlaybook(QByteArrayView markdown)
{
    if (markdown.size() > maxPlaybookBytes)
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The playbook is longer than 256 KiB. Make several of it.")));
    MUSTER_TRY_ASSIGN(QString text, decodeUtf8(markdown));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    Lines lines;
    for (const QStringView line : QStringView(text).split(u'\n'))
        MUSTER_TRY(lines.take((line.endsWith(u'\r') ? line.chopped(1) : line).toString()));
    return lines.finish();
}

} // namespace muster
