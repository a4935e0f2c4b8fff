#include "tests/shots/tale.h"

#include "models/desk/rehearsal.h"

namespace muster::shots {

namespace {

constexpr qint64 start = 1'795'063'440LL * second; // 19 November 2026, 12:44 in the room's zone
constexpr qint64 shown = start + (2 * 3600 + 9 * 60 + 40) * second;

/// An incident that is over: what it was called, how long before the story it began and how long it lasted.
struct Old
{
    int number, severity;
    qint64 before, lasting;
    const char16_t *english, *chinese;
};

constexpr Old olds[] = {
    {35, 4, 50 * day, 28 * minute, u"Wish lists sorted by wrong date", u"收藏夹排序日期有误"},
    {36, 1, 41 * day, 156 * minute, u"Shop unreachable in EU", u"欧洲区商城无法访问"},
    {37, 3, 29 * day, 65 * minute, u"Images missing on product pages", u"商品页图片缺失"},
    {38, 2, 22 * day, 84 * minute, u"Sign-in codes late by text message", u"登录验证码短信延迟"},
    {39, 4, 16 * day, 41 * minute, u"Store locator map empty", u"门店地图显示空白"},
    {40, 2, 7 * day, 190 * minute, u"Refunds shown twice in the app", u"App 里退款重复显示"},
    {41, 3, 18 * hour, 52 * minute, u"Search results slow", u"搜索结果变慢"}};

QString zoneOf(const QString &language)
{
    return language == QLatin1String("zh_CN") ? QStringLiteral("Asia/Shanghai")
                                              : QStringLiteral("Asia/Singapore");
}

void declareOld(Session &session, StoryClock &clock, const Old &old, const QString &language)
{
    clock.moveTo(start - old.before);
    Declare declare;
    declare.title = chosen(language, old.english, old.chinese);
    declare.severity = old.severity;
    declare.number = old.number;
    declare.zone = zoneOf(language);
    const Result<Outcome> declared = session.execute(declare);
    clock.moveTo(start - old.before + old.lasting);
    if (declared)
        (void)session.execute(SetStatus{declared->incident, Status::Closed, {}, {}, {}}).has_value();
}

bool declareSecond(Session &session, const QString &language)
{
    Declare second;
    second.title = chosen(language, u"Pick-up codes not sent to stores", u"门店收不到取货码");
    second.zone = zoneOf(language);
    second.number = 43;
    const Result<Outcome> declared = session.execute(second);
    return declared && session.execute(AssignRole{
                           declared->incident, Role::Commander, chosen(language, u"Sam Okoye", u"宋奥"), {}});
}

} // namespace

QString person(const QString &language) { return chosen(language, u"Noa Berg", u"白诺"); }

qint64 momentShown() { return shown; }

bool writeTale(const QString &path, const QString &language)
{
    StoryClock clock(start - 60 * day);
    Result<std::optional<Lock>> lock = Lock::take(path);
    if (!lock || !*lock)
        return false;
    Result<std::unique_ptr<Session>> session = Session::open(path, std::move(**lock), clock);
    if (!session)
        return false;
    (*session)->setPerson(person(language));
    for (const Old &old : olds)
        declareOld(**session, clock, old, language);
    const Result<Rehearsal> story = Rehearsal::load(language);
    if (!story)
        return false;
    clock.moveTo(start);
    bool second = false;
    const Result<Id> told = story->play(start, clock, [&](const Command &command) {
        if (!second && clock.nowUs() >= shown - 20 * minute)
            second = declareSecond(**session, language);
        Command real = command;
        if (auto *declare = std::get_if<Declare>(&real)) {
            declare->exercise = false;
            declare->number = 42;
        }
        return (*session)->execute(real);
    });
    return told && second;
}

} // namespace muster::shots
