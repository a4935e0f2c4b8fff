#include "models/comms/readerchecks.h"

#include "models/comms/ease.h"
#include "models/comms/functionwords.h"
#include "models/comms/language.h"
#include "models/comms/patterns.h"
#include "models/comms/shares.h"

#include <algorithm>

namespace muster {

namespace {

/// Whether a text speaks of what a phrase says: it holds one of its telling words, or two Han characters that
/// stand side by side in it.
bool mentions(const DraftText &text, const QString &phrase)
{
    const auto isIn = [&](const QString &words, Qt::CaseSensitivity capitals) {
        return text.subject.contains(words, capitals) || text.body.contains(words, capitals);
    };
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"));
    static const QRegularExpression han(QStringLiteral("^\\p{Han}+$"));
    for (auto it = word.globalMatch(phrase); it.hasNext();) {
        const QString one = it.next().captured();
        if (!han.match(one).hasMatch()) {
            if ((one.size() > 3 || one == phrase) && isIn(one, Qt::CaseInsensitive))
                return true;
            continue;
        }
        for (qsizetype i = 0; i + 2 <= one.size(); ++i) {
            if (isIn(one.mid(i, 2), Qt::CaseSensitive))
                return true;
        }
    }
    return false;
}

QList<Passage> failuresIn(const Paragraph &paragraph)
{
    static const Pattern fails =
        words("\\b(?:cannot|can ?not|can['’]t|unable|fail(?:s|ed|ing)?|affected|declined|unavailable|not "
              "possible|late|slow|haven['’]t|hasn['’]t|not (?:yet )?(?:gone|been "
              "sent|arrived))\\b|无法|不能|失败|受(?:到)?影响|打不开|缓慢|延迟|延误|中断|暂停|没有更新");
    return gatheredByClause(paragraph, [](const Passage &clause) {
        return holds(clause, fails) ? std::optional(clause) : std::nullopt;
    });
}

/// Words within sentences of the other language.
QList<Passage> foreignIn(const Paragraph &paragraph)
{
    static const Pattern han = words("\\p{Han}[\\p{Han}、，]*"),
                         latin(QRegularExpression(
                             QStringLiteral("[A-Za-z][A-Za-z'’-]*(?:,? [A-Za-z][A-Za-z'’-]*){2,}")));
    static const Pattern small(QRegularExpression(QStringLiteral("(?:^| )[a-z]{2}")));
    constexpr qsizetype fewHan = 4;
    QList<Passage> out;
    for (const Passage &sentence : paragraph.sentences()) {
        const qsizetype count = hanIn(sentence.words);
        const bool chinese = isMostlyHan(count, sentence.words.size());
        if (count == 0 || (!chinese && count < fewHan))
            continue;
        const auto english = latin.match(sentence.words);
        if (!holds(english.captured(), small))
            continue;
        const auto other = chinese ? english : han.match(sentence.words);
        out.append(Passage(other.captured(), sentence.start + other.capturedStart()));
    }
    return out;
}

/// Whether it names a function that is or was affected, or says that something of theirs fails.
bool namesWhatFails(const ReadText &a)
{
    for (const FunctionWords &one : functionWords()) {
        if (a.functions.value(one.function).wasAffected() && a.holds(one.named))
            return true;
    }
    static const Pattern who = words(
        "\\b(?:some|most|all|many|several|a few|certain) (?:of )?(?:our |the )?(?:\\w+ "
        ")?(?:customers|users|players|members|travell?ers|visitors|people|passengers|students|teachers|"
        "pupils|patients|merchants|you)\\b|\\b(?:data of (?:our )?customers|your data)\\b|客户数据|您的数据");
    if (a.holds(who) || shareOf(QString(a.text.subject + u'\n' + a.text.body)))
        return true;
    static const Gathering<Passage> failures(failuresIn);
    return std::any_of(a.paragraphs.cbegin(), a.paragraphs.cend(),
                       [](const PlacedParagraph &one) { return !one->gathered(failures).isEmpty(); });
}

} // namespace

std::optional<Fault> affected(const ReadText &a)
{
    const QString cannot = a.facts.of(Fact::Cannot);
    if (mentions(a.text, cannot) || mentions(a.text, a.facts.topic) || namesWhatFails(a))
        return std::nullopt;
    // Before anybody has assessed it, a text can say no more than that customers are, or the service is.
    const bool assessed = !cannot.isEmpty() || !a.facts.topic.isEmpty();
    for (const QString &vague : {a.facts.of(Fact::Who), QStringLiteral("service"), QStringLiteral("服务")}) {
        if (!assessed && mentions(a.text, vague))
            return std::nullopt;
    }
    return Fault{say(QT_TRANSLATE_NOOP("Muster", "The text does not say who or what is affected."))};
}

std::optional<Fault> meanwhile(const ReadText &a)
{
    if (a.status == PublicStatus::Resolved || a.length == Length::Line)
        return std::nullopt;
    static const Pattern guiding = words(
        "\\b(?:please|you (?:can|may|could|do not need|don['’]t need|need not|will not need)|customers "
        "(?:can|may)|no need|nothing you need|there is nothing|try again|use (?:our|the)|call "
        "(?:our|us)|contact (?:our|us|support)|restart|reload|refresh|reinstall|tell "
        "(?:our|us)|recommend|advise|suggest|keep your|wait|do not|don['’]t|instead|tip|meanwhile|in the "
        "meantime|alternative|let us know|get in touch|write to|reach us|works? as (?:usual|normal)|if you "
        "need)\\b|请|可以|可(?=联系|通过|拨打|先|使用|前往|改|在|致电|凭|选择|直接|继续|暂)|无需|不必|不用|"
        "建议|稍后|改用");
    if (a.first(guiding))
        return std::nullopt;
    return Fault{
        say(QT_TRANSLATE_NOOP("Muster", "Say what customers can do meanwhile: another way, or to wait."))};
}

std::optional<Fault> oneLanguage(const ReadText &a)
{
    static const Gathering<Passage> foreign(foreignIn);
    return a.firstFault(foreign, [](const Passage &words) -> std::optional<Fault> {
        return Fault{say(QT_TRANSLATE_NOOP("Muster", "“%1” stands in a sentence of the other language."),
                         words.words.simplified()),
                     words.start, words.end()};
    });
}

std::optional<Fault> readable(const ReadText &a)
{
    Ease all;
    for (const PlacedParagraph &one : a.paragraphs) {
        const Ease &ease = one->ease();
        if (ease.tooLong) {
            const Passage &sentence = *ease.tooLong;
            const bool chinese = isChinese(sentence.words);
            const auto message =
                chinese ? sayN(QT_TRANSLATE_N_NOOP("Muster", "A sentence has %n characters: make two of it."),
                               static_cast<int>(sentence.words.size()))
                        : sayN(QT_TRANSLATE_N_NOOP("Muster", "A sentence has %n words: make two of it."),
                               spacedWords(sentence.words));
            return Fault{message, one.start + sentence.start, one.start + sentence.end()};
        }
        all.sentences += ease.sentences;
        all.words += ease.words;
        all.syllables += ease.syllables;
        all.han += ease.han;
    }
    constexpr int enough = 40; // words: of fewer the measure says nothing
    if (all.words < enough || isMostlyHan(all.han, a.text.body.size()))
        return std::nullopt;
    // R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948).
    const double ease = 206.835 - 1.015 * all.words / all.sentences - 84.6 * all.syllables / all.words;
    if (ease >= 30)
        return std::nullopt;
    return Fault{say(QT_TRANSLATE_NOOP("Muster", "Hard to read: use shorter words and sentences."))};
}

} // namespace muster
