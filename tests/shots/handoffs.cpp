#include "tests/shots/tale.h"

namespace muster::shots {

QString chosen(const QString &language, const char16_t *english, const char16_t *chinese)
{
    return QString::fromUtf16(language == QLatin1String("zh_CN") ? chinese : english);
}

namespace {

/// What the assessment knows, so that the brief has something to tell; what the story says already is
/// refused.
void assess(Session &session, const Id &incident, const QString &language)
{
    NoteChange change{
        incident, ChangeKind::Deploy, chosen(language, u"cart 8.4.1, CHG-1187", u"cart 8.4.1，CHG-1187"), {}};
    change.said.at = session.state(incident)->started - 13 * minute;
    const QString third = chosen(language, u"one in three goes through", u"约三分之一成功");
    const QString where = chosen(language, u"EU and US, web and app", u"欧美，网站和 App");
    const Command commands[] = {
        change,
        SetFunction{incident, Function::Checkout, Health::Degraded, third, {}},
        SetFunction{incident, Function::Pay, Health::Degraded, {}, {}},
        SetFunction{incident, Function::Cart, Health::Down, {}, {}},
        SetFunction{incident, Function::Browse, Health::Works, {}, {}},
        SetFunction{incident, Function::LogIn, Health::Works, {}, {}},
        AnswerQuestion{incident, Question::Where, QStringLiteral("several"), where, {}}};
    for (const Command &command : commands)
        (void)session.execute(command).has_value();
}

} // namespace

bool writeHandoffs(Session &session, const Id &incident, qint64 &now, const QString &language)
{
    const qint64 shown = now;
    const QString vendor = chosen(language, u"Northgate Database Support", u"北门数据库技术支持");
    const QString lee = chosen(language, u"Lee Novak", u"李诺");
    Said theirs;
    theirs.by = lee;
    now = shown - 74 * minute;
    assess(session, incident, language);
    const Result<Outcome> first = session.execute(
        HandOff{incident,
                vendor,
                QStringLiteral("# INC-0042\n\n## Symptom\n\n- …\n"),
                chosen(language, u"Was there a failover since 12:30?", u"12:30 以来是否发生过主备切换？"),
                {},
                {}});
    now += 6 * minute;
    bool done = first && session.execute(ReceiveHandoff{incident, first->events.first().id,
                                                        QStringLiteral("NG-88213"), theirs});
    now = shown - 41 * minute;
    done = done && session.execute(
                       CloseDue{incident, first->events.first().id, chosen(language, u"none", u"没有"), {}});
    now = shown - 34 * minute;
    done = done &&
           session.execute(HandOff{incident,
                                   vendor,
                                   QStringLiteral("# INC-0042\n\n## Symptom\n\n- …\n"),
                                   chosen(language, u"Raise the connection limit from 600 to 900",
                                          u"请把连接上限从 600 提高到 900"),
                                   shown + 14 * minute,
                                   {}}) &&
           session.execute(SetDue{incident,
                                  DueKind::CallBack,
                                  chosen(language, u"Larkfield Stores", u"云雀门店"),
                                  chosen(language, u"Ana Lima", u"安丽娜"),
                                  shown + 4 * minute,
                                  {}}) &&
           session.execute(SetDue{incident,
                                  DueKind::ReturnTimer,
                                  chosen(language, u"DB pool after the rollback", u"回退后的连接池"),
                                  chosen(language, u"Jon Park", u"朴俊"),
                                  shown - 3 * minute,
                                  {}});
    now = shown;
    return done;
}

} // namespace muster::shots
