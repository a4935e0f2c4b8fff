#include "models/exchange/htmlstyle.h"

namespace muster {

QByteArray htmlStyle()
{
    return QByteArrayLiteral(R"(
:root{color-scheme:light dark;--canvas:#f4f5f7;--surface:#fff;--sunken:#eceef2;--line:#dadee5;--text:#171b22;--text2:#454d5a;--text3:#5e6775;
--accent:#1f55d0;--sev1:#c2131b;--sev2:#b44a00;--sev3:#806000;--sev4:#2f6f8f;--sev5:#5e6775;--ok:#18733d;--violet:#6b3fc4;--teal:#0b6e6e;
--late:#806000;--lateground:#fbf4dc;--on:#fff;--red:#c2131b;--orange:#ad4700;--amber:#806000;--blue:#2f6f8f;--target:#e3ebfd}
@media (prefers-color-scheme:dark){:root{--canvas:#121519;--surface:#1a1e24;--sunken:#262c35;--line:#2e353f;--text:#e9ecf1;--text2:#b4bcc8;--text3:#98a2b1;
--accent:#7aa5ff;--sev1:#d22b2b;--sev2:#b84c00;--sev3:#8a6800;--sev4:#2f6f8f;--sev5:#4a535f;--ok:#5ccb86;--violet:#b99bff;--teal:#55c7c2;
--late:#e5c04b;--lateground:#332a0e;--red:#ff7a76;--orange:#ff9d5c;--amber:#e5c04b;--blue:#73bedd;--target:#22335a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--canvas);color:var(--text);font:.94rem/1.5 Inter,"Noto Sans","Noto Sans CJK SC","Segoe UI","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
main{max-width:68rem;margin:2rem auto;padding:2rem 2.25rem;background:var(--surface);border:1px solid var(--line);border-radius:10px}
h1{margin:0;font-size:1.6rem;line-height:1.25;font-weight:650;overflow-wrap:anywhere}
header{border-bottom:2px solid var(--line);padding-bottom:1.1rem;margin-bottom:.4rem}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .9rem}
.top h1{flex:1 1 20rem}
.sev{display:inline-flex;align-items:center;gap:.4rem;padding:.3rem .7rem;border-radius:6px;color:var(--on);font-weight:700;white-space:nowrap}
.sev svg{width:1.1em;height:1.1em}
.s1{background:var(--sev1)}.s2{background:var(--sev2)}.s3{background:var(--sev3)}.s4{background:var(--sev4)}.s5{background:var(--sev5)}
.who{padding:.15rem .6rem;border:1px solid var(--line);border-radius:99px;color:var(--text2);font-size:.85rem;font-weight:600;white-space:nowrap}
.exercise{margin:0 0 1rem;padding:.5rem .8rem;border-radius:6px;background:var(--lateground);color:var(--late);font-weight:650}
.sub{margin:.5rem 0 0;color:var(--text2)}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.7rem 1.2rem;margin:1rem 0 0}
dt{color:var(--text3);font-size:.8rem}
dd{margin:0;font-weight:600;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:left;font-size:1.15rem;font-weight:650;padding:1rem 0 .4rem}
th,td{padding:.5rem .6rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{color:var(--text3);font-size:.8rem;font-weight:600}
th:first-child,td:first-child{padding-inline-start:0}
th:last-child,td:last-child{padding-inline-end:0}
.day th{padding-top:1.1rem;color:var(--text2);font-size:.9rem;font-weight:650}
.t{white-space:nowrap;color:var(--text2);width:1%}
.k{white-space:nowrap;font-weight:600;width:1%}
.k small{display:block;padding-inline-start:1.05em;color:var(--text3);font-weight:400}
.k i{display:inline-block;width:.5em;height:.5em;margin-inline-end:.55em;border-radius:50%;background:currentColor;vertical-align:.08em}
.x{overflow-wrap:anywhere}
.w{white-space:pre-wrap}
.b{color:var(--text2);overflow-wrap:anywhere;width:18%}
.a{color:var(--text3);white-space:nowrap;width:1%}
.note{color:var(--blue)}.action,.check{color:var(--accent)}.decision{color:var(--violet)}.observation,.handoff{color:var(--teal)}
.call{color:var(--text3)}.follow-up{color:var(--amber)}.update{color:var(--ok)}.severity{color:var(--orange)}.status{color:var(--text)}.role{color:var(--text2)}
del{color:var(--text3)}
.m{display:block;color:var(--text2);font-size:.88rem}
.n{display:inline-block;margin-inline-start:.3em;padding:0 .5em;border-radius:4px;background:var(--sunken);color:var(--text2);font-size:.82rem;font-weight:600;white-space:nowrap}
.late{background:var(--lateground);color:var(--late)}
a{color:var(--accent)}
a.n{text-decoration:none}
tr:target{background:var(--target)}
footer{margin-top:1.2rem;color:var(--text3);font-size:.82rem;overflow-wrap:anywhere}
footer p{margin:.2rem 0}
code{font-family:"JetBrains Mono","DejaVu Sans Mono",monospace}
@media screen and (max-width:44rem){main{margin:0;padding:1rem;border:0;border-radius:0}thead{position:absolute;clip-path:inset(50%)}
table,tbody{display:block}tr{display:flex;flex-wrap:wrap;gap:0 .8rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
th,td{display:block;padding:0;border:0}.t,.k,.a{width:auto}.k small{display:inline;padding-inline-start:.5em}.x{flex:1 0 100%;padding:.15rem 0}.b{width:auto}}
@page{size:A4;margin:16mm 14mm}
@media print{:root{color-scheme:light;--canvas:#fff;--surface:#fff;--sunken:#eceef2;--line:#dadee5;--text:#171b22;--text2:#454d5a;--text3:#5e6775;--accent:#1f55d0;
--sev1:#c2131b;--sev2:#b44a00;--sev3:#806000;--sev4:#2f6f8f;--sev5:#5e6775;--ok:#18733d;--violet:#6b3fc4;--teal:#0b6e6e;--late:#806000;--lateground:#fbf4dc;
--red:#c2131b;--orange:#ad4700;--amber:#806000;--blue:#2f6f8f}
html{font-size:9.5pt}body{font-size:1rem;background:none}main{max-width:none;margin:0;padding:0;border:0}th,td{padding:.35rem .5rem}
thead{display:table-header-group}tr{break-inside:avoid}.day{break-after:avoid}header{break-inside:avoid}
.sev,.k i,.n,.exercise{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}}
)");
}

QByteArray severityShape(int severity)
{
    constexpr const char *shapes[] = {
        R"(<path d="M7 2h8l5 5v8l-5 5H7l-5-5V7z"/><path class="i" d="M11 6.5v6M11 15v.6"/>)",
        R"(<path d="M11 2.5 20.5 19h-19z"/><path class="i" d="M11 8.5v5M11 16v.4"/>)",
        R"(<path d="M11 1.5 20.5 11 11 20.5 1.5 11z"/>)",
        R"(<circle cx="11" cy="11" r="9"/>)",
        R"(<rect x="3" y="3" width="16" height="16" rx="4"/>)",
    };
    QByteArray svg =
        R"(<svg viewBox="0 0 22 22" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" )"
        R"(stroke-linejoin="round" stroke-linecap="round">)";
    svg += shapes[qBound(1, severity, 5) - 1];
    svg += "</svg>";
    return svg;
}

} // namespace muster
