#include "models/comms/readerchecks.h"

#include "models/comms/clauses.h"
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
    static const Pattern fails = anyOf({
        "\\b(?:cannot|can ?not|can['’]t|couldn['’]t|could "
        "not|unable|fail(?:s|ed|ing)?|affected|declined|refused|rejected|unavailable|down|out of "
        "(?:order|reach)|not (?:be "
        ")?(?:possible|working|loading|opening|showing|available|\\w+ed)|(?:do|does|did)(?: not|n['’]t) "
        "\\w+|(?:is|are|was|were|has|have|had)(?: not|n['’]t) \\w+|won['’]t \\w+|wouldn['’]t "
        "\\w+|late|slow|wrong|blank|empty|missing|cut off|locked out|errors?|trouble)\\b",
        "无法|不能|失败|受(?:到)?影响|打不开|缓慢|延迟|延误|中断|暂停|没有更新|没反应",
        "\\p{Han}不(?:了|上|进|出|到|开|动|成|见|回来)|出不来|[不没]了|失效|失灵|显示(?:为|成)|看不到|上不去|"
        "进不去",
        "卡顿|没提交|未能|异常|报错|出错|超时",
    });
    return gatheredByClause(paragraph, [](const Passage &clause) {
        return holds(clause, fails) ? std::optional(clause) : std::nullopt;
    });
}

/// What customers can do, need not do, or have instead. A text that has none of it says nothing but that
/// something fails, that we work on it, and when we write again.
QList<Passage> guidanceIn(const Paragraph &paragraph)
{
    static const Pattern told = anyOf({
        "\\b(?:please|(?:you|\\w{3,}s|people|everyone|everybody|anyone)(?:['’]ll| will)? "
        "(?:can(?!['’]?t\\b|not)|may(?! (?:see|notice|experience|be unable|have))|could|should|do(?: "
        "not|n['’]t) (?:need|have)|need not|needn['’]t|(?:will not|won['’]t) need)|no need|no point|nothing "
        "(?:you|for you)|there is nothing|recommend|advise|suggest|tip|meanwhile|in the "
        "meantime|alternative(?:ly)?|instead|let us know|get in touch|write to|reach us|tell (?:our|us)|if "
        "you need|if it (?:is|['’]s) urgent|for now|do not|don['’]t|worry|worth (?:a try|trying)|best bet|on "
        "request|is open|hold off|will still be|we(?:['’]ll| will)? (?:take|accept|serve|help)|gets? "
        "you|(?:should|if) you (?:wish|want|like|need|prefer|can)|for you\\b|you by)\\b",
        "(?:^|[.!?:;,–—(]|\\b(?:so|and|then|just|simply|or|instead|also|first|to))\\s*(?:just |simply |also "
        ")?(?:try|use|choose|pick|check|bring|call|phone|ring|dial|ask|visit|come|go "
        "(?:to|ahead|via|through)|head|switch|print|leave|watch|listen|stay|keep|hold|e-?mail|text|reload|"
        "refresh|restart|reinstall|book|select|save|wait|show|swap|look|put|request|send|park|lock|pay|plan|"
        "tune|remove|add|pop|drop in|head|grab|kindly|remember|contact|feel free|sit tight|bear with|carry "
        "on|continue)\\b",
        "请|无需|不必|不用|不要|建议|稍后|改用|改从|可以",
        "可(?=联系|通过|拨打|先|使用|前往|改|在|致电|凭|选择|直接|继续|暂|从|到|去)|(?:即|便|就)可|就行|就好",
        "把[^，。]{1,14}(?:关|重|改|换|调|清|退)|重开|重启|重新(?:打开|登录|进入|提交)|先(?![后前生是])",
        "去\\p{Han}{1,6}(?:再|试)|别(?!的|处|名|人|家|是)|放心|安心|帮忙|随时|告诉客服|直接(?!影响)|刷新|"
        "切到",
        "点(?:右|左|击|开)|歇|照旧|能[进看存记]|能帮|代(?:查|办|下)",
    });
    static const Pattern otherWay = anyOf({
        "\\b(?:works?(?! (?:on|to|hard|around|is|has|under|continues)\\b)|working(?= "
        "(?:as|normally|fine))|accept(?:s|ed)?|takes? (?:your|you|the|payments?|cash|orders?|cards?)|opens? "
        "(?:as|until|normally)|is open|are open|as (?:usual|normal|ever|always|they "
        "should|planned)|normal(?:ly)?|usual|runs?|running|go(?:es|ing)? through|get(?:s|ting)? "
        "through|succeeds?|available|reach(?:able|ed)|can be \\w+ed|will "
        "(?:take|sell|ring|wave|print|search|help|book|call|accept|be "
        "(?:kept|held|refunded|honou?red|extended))|are (?:being "
        ")?(?:kept|held)|free|waived?|waiving|valid|remains?|selling|sells?|costs? you "
        "nothing|unaffected|not affected|fine|hotline|help "
        "?desk|phone|branch(?:es)?|counters?|stores?|right|correct)\\b",
        "照常|照样|正常|没(?:有)?问题|没事|也行|能过|免除|窍门|晚点|(?:都|均|仍|还|也)(?:能|可)|能(?=继续|照)"
        "|可行",
        "开放|受理|不影响|不受影响|保留|顺延",
    });
    static const Pattern ours = anyOf({
        "\\b(?:we|our (?:team|engineers|people|technicians))\\b[^.]{0,30}\\b(?:working|running)\\b",
        "\\b(?:until|once|when|before|to|back to) (?:\\w+ ){0,6}(?:normal|works?|available|fine|usual)\\b",
        "(?:恢复|尽快)[^，。]{0,4}正常",
    });
    // What speaks of none of that helps, whatever it says: nobody can list all ways round.
    static const Pattern barren = anyOf({
        "\\b(?:investigat\\w*|look(?:ing|s)?|work(?:ing)?|find\\w*|found|cause\\w*|why|reason|root|fault|"
        "problems?|issues?|trouble|repair\\w*|fix\\w*|restor\\w*|correct\\w*|identif\\w*|locat\\w*|know|"
        "known|teams?|engineers?|technicians?|continu\\w*|monitor\\w*|watch\\w*|progress|sorry|apolog\\w*|"
        "thanks?|patien\\w*|understand\\w*|inconvenien\\w*|updates?|next|news|notes?|notice|report\\w*|"
        "message|post|write|tell|hear|back|dear|hello|hi|good|since|started|began|from|between|from|"
        "affect\\w*|impact\\w*|concern\\w*|customers|users|some|most|all|everyone|everybody|nobody|"
        "recover\\w*|resolv\\w*|status|incident|outage|disruption|remedy|again|soon|possible|answer|we(?:['’]"
        "\\w+)?|our)\\b",
        "排查|调查|处理|修复|抢修|查|原因|问题|故障|定位|我们|歉|感谢|谢谢|理解|耐心|更新|通报|公告|通知|"
        "消息|再说|下次|下一|各位",
        "尊敬|您好|大家|朋友|起|开始|影响|恢复|观察|异常|部分|所有|约|打扰|添|进展|情况|[点:：]\\d|\\d[点:"
        "：]",
    });
    constexpr qsizetype shortestHan = 6, shortest = 4; // characters, words
    return gatheredByClause(paragraph, [](const Passage &clause) -> std::optional<Passage> {
        const Says says = saysOf(clause);
        const bool longEnough = isChinese(clause.words) ? hanIn(clause.words) >= shortestHan
                                                        : spacedWords(clause.words) >= shortest;
        const bool helps = holds(clause, told) ||
                           (says != Says::Fails && holds(clause, otherWay) && !holds(clause, ours)) ||
                           (says != Says::Fails && longEnough && !holds(clause, barren));
        return helps ? std::optional(clause) : std::nullopt;
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
    static const Pattern who = anyOf({
        "\\b(?:some|most|all|many|several|a few|certain) (?:of )?(?:our |the )?(?:\\w+ "
        ")?(?:customers|users|players|members|travell?ers|visitors|people|passengers|students|teachers|"
        "pupils|patients|merchants|you)\\b",
        "\\b(?:anyone|anybody|everyone|everybody|nobody|no[ -]one|none of (?:you|our)|any \\w+|every "
        "\\w+|each \\w+|those of you|(?:if|when) you|are you|joined us|got an?|you "
        "(?:may|might|will|can['’]t|cannot|probably|could))\\b",
        "大家|各位|所有|部分|谁[也都]|全体|全部|一律",
        "\\b(?:data of (?:our )?customers|your data)\\b",
        "客户数据|您的数据",
    });
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
    static const Gathering<Passage> guidance(guidanceIn);
    if (std::any_of(a.paragraphs.cbegin(), a.paragraphs.cend(),
                    [](const PlacedParagraph &one) { return !one->gathered(guidance).isEmpty(); }))
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
