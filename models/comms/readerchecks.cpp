#include "models/comms/readerchecks.h"

#include "models/comms/language.h"

#include "models/comms/functionwords.h"
#include "models/comms/patterns.h"

#include <algorithm>

namespace muster {

namespace {

/// Whether a text speaks of what a phrase says: it holds one of its telling words, or two Han characters that
/// stand side by side in it.
bool mentions(const QString &text, const QString &phrase)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"));
    static const QRegularExpression han(QStringLiteral("^\\p{Han}+$"));
    for (auto it = word.globalMatch(phrase); it.hasNext();) {
        const QString one = it.next().captured();
        if (!han.match(one).hasMatch()) {
            if ((one.size() > 3 || one == phrase) && text.contains(one, Qt::CaseInsensitive))
                return true;
            continue;
        }
        for (qsizetype i = 0; i + 2 <= one.size(); ++i) {
            if (text.contains(one.mid(i, 2)))
                return true;
        }
    }
    return false;
}

/// By vowels that stand together; a silent "e" at the end does not count.
int syllablesOf(const QString &word)
{
    static const QString vowels = QStringLiteral("aeiouyAEIOUY");
    int count = 0;
    bool before = false;
    for (const QChar c : word) {
        const bool vowel = vowels.contains(c);
        if (vowel && !before)
            ++count;
        before = vowel;
    }
    if (count > 1 && word.endsWith(u'e', Qt::CaseInsensitive) &&
        !word.endsWith(QLatin1String("le"), Qt::CaseInsensitive))
        --count;
    return qMax(1, count);
}

std::optional<Fault> longSentence(const Passage &sentence)
{
    constexpr int mostWords = 40, mostCharacters = 90;
    if (isChinese(sentence.words)) {
        if (sentence.words.size() <= mostCharacters)
            return std::nullopt;
        return Fault{sayN(QT_TRANSLATE_N_NOOP("Muster", "A sentence has %n characters: make two of it."),
                          static_cast<int>(sentence.words.size())),
                     sentence.start, sentence.end()};
    }
    const auto count = static_cast<int>(sentence.words.split(u' ', Qt::SkipEmptyParts).size());
    if (count <= mostWords)
        return std::nullopt;
    return Fault{sayN(QT_TRANSLATE_N_NOOP("Muster", "A sentence has %n words: make two of it."), count),
                 sentence.start, sentence.end()};
}

/// Whether it names a function that is or was affected, or says that something of theirs fails.
bool namesWhatFails(const ReadText &a)
{
    const QString all = a.text.subject + u'\n' + a.text.body;
    for (const FunctionWords &one : functionWords()) {
        if (a.functions.value(one.function).wasAffected() && holds(all, one.named))
            return true;
    }
    static const QRegularExpression fails =
        words("\\b(?:cannot|can ?not|can['’]t|unable|fail(?:s|ed|ing)?|affected|declined|unavailable|not "
              "possible|late|slow|haven['’]t|hasn['’]t|not (?:yet )?(?:gone|been "
              "sent|arrived))\\b|无法|不能|失败|受(?:到)?影响|打不开|缓慢|延迟|延误|中断|暂停|没有更新");
    static const QRegularExpression who = words(
        "\\b(?:some|most|all|many|several|a few|certain) (?:of )?(?:our |the )?(?:\\w+ "
        ")?(?:customers|users|players|members|travell?ers|visitors|people|passengers|students|teachers|"
        "pupils|patients|merchants|you)\\b|\\b(?:data of (?:our )?customers|your data)\\b|客户数据|您的数据");
    if (shareOf(all) || holds(all, who))
        return true;
    return std::any_of(a.clauses.cbegin(), a.clauses.cend(),
                       [](const Passage &clause) { return holds(clause.words, fails); });
}

} // namespace

std::optional<Fault> affected(const ReadText &a)
{
    const QString all = a.text.subject + u'\n' + a.text.body;
    const QString cannot = a.facts.of(Fact::Cannot);
    if (mentions(all, cannot) || mentions(all, a.facts.topic) || namesWhatFails(a))
        return std::nullopt;
    // Before anybody has assessed it, a text can say no more than that customers are, or the service is.
    const bool assessed = !cannot.isEmpty() || !a.facts.topic.isEmpty();
    for (const QString &vague : {a.facts.of(Fact::Who), QStringLiteral("service"), QStringLiteral("服务")}) {
        if (!assessed && mentions(all, vague))
            return std::nullopt;
    }
    return Fault{say(QT_TRANSLATE_NOOP("Muster", "The text does not say who or what is affected."))};
}

std::optional<Fault> meanwhile(const ReadText &a)
{
    if (a.status == PublicStatus::Resolved || a.length == Length::Line)
        return std::nullopt;
    static const QRegularExpression guiding = words(
        "\\b(?:please|you (?:can|may|could|do not need|don['’]t need|need not|will not need)|customers "
        "(?:can|may)|no need|nothing you need|there is nothing|try again|use (?:our|the)|call "
        "(?:our|us)|contact (?:our|us|support)|restart|reload|refresh|reinstall|tell "
        "(?:our|us)|recommend|advise|suggest|keep your|wait|do not|don['’]t|instead|tip|meanwhile|in the "
        "meantime|alternative|let us know|get in touch|write to|reach us|works? as (?:usual|normal)|if you "
        "need)\\b|请|可以|可(?=联系|通过|拨打|先|使用|前往|改|在|致电|凭|选择|直接|继续|暂)|无需|不必|不用|"
        "建议|稍后|改用");
    if (holds(a.text.body, guiding))
        return std::nullopt;
    return Fault{
        say(QT_TRANSLATE_NOOP("Muster", "Say what customers can do meanwhile: another way, or to wait."))};
}

std::optional<Fault> readable(const ReadText &a)
{
    int sentences = 0, count = 0, syllables = 0;
    static const QRegularExpression word(QStringLiteral("[A-Za-z][A-Za-z'’]*"));
    for (const Passage &sentence : a.sentences) {
        if (auto fault = longSentence(sentence))
            return fault;
        const int before = count;
        for (auto it = word.globalMatch(sentence.words); it.hasNext();) {
            syllables += syllablesOf(it.next().captured());
            ++count;
        }
        sentences += count > before ? 1 : 0;
    }
    constexpr int enough = 40; // words: of fewer the measure says nothing
    if (count < enough || isChinese(a.text.body))
        return std::nullopt;
    // R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948).
    const double ease = 206.835 - 1.015 * count / sentences - 84.6 * syllables / count;
    if (ease >= 30)
        return std::nullopt;
    return Fault{say(QT_TRANSLATE_NOOP("Muster", "Hard to read: use shorter words and sentences."))};
}

} // namespace muster
