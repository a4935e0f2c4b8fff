#include "tests/shots/tale.h"

namespace muster::shots {

bool writeBoard(Session &session, const Id &incident, qint64 &now, const QString &language)
{
    const qint64 shown = now;
    const QString jon = chosen(language, u"Jon Park", u"朴俊");
    bool done = true;
    const auto put = [&](int minutes, Standing standing, const char16_t *english, const char16_t *chinese) {
        now = shown - minutes * minute;
        NoteFinding finding{incident, standing, chosen(language, english, chinese), {}};
        finding.said.by = jon;
        const Result<Outcome> outcome = session.execute(finding);
        done = done && outcome;
        return outcome ? outcome->events.first().id : Id{};
    };
    put(102, Standing::Known, u"Only orders through the web and the app fail; the call centre can order",
        u"只有网站和 App 下单失败，电话下单正常");
    const Id cdn = put(96, Standing::Theory, u"The CDN serves an old script", u"CDN 返回了旧脚本");
    put(71, Standing::Known, u"The database pool is full since cart 8.4.1 went out",
        u"购物车 8.4.1 上线后数据库连接池一直占满");
    const Id failover =
        put(64, Standing::Theory, u"A failover left connections behind", u"主备切换后留下了旧连接");
    put(33, Standing::Theory, u"basket_v2 opens a connection for every price",
        u"basket_v2 每取一个价格就开一条连接");
    put(12, Standing::Theory, u"Retries of the app triple the load", u"App 重试把负载放大到三倍");
    const auto settle = [&](int minutes, const Id &line, const char16_t *english, const char16_t *chinese) {
        now = shown - minutes * minute;
        SettleFinding settled{incident, line, Standing::RuledOut, chosen(language, english, chinese), {}};
        settled.said.by = jon;
        done = done && session.execute(settled);
    };
    settle(88, cdn, u"cache purged, no change", u"刷新缓存后没有变化");
    settle(35, failover, u"Northgate: none since 12:30", u"北门：12:30 以来没有切换");
    now = shown - 9 * minute;
    GiveReport report{
        incident,
        chosen(language, u"pool at 91 %, one order in three goes through",
               u"连接池占用 91%，约三分之一订单成功"),
        chosen(language, u"rolling basket_v2 back, region by region", u"正在分区回退 basket_v2"),
        chosen(language, u"the connection limit raised from 600 to 900", u"把连接上限从 600 提高到 900"),
        {}};
    report.said.by = jon;
    done = done && session.execute(report);
    now = shown;
    return done;
}

} // namespace muster::shots
