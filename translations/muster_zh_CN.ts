<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Muster</name>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在可选范围内：%2。</translation>
    </message>
    <message>
        <source>Say where it was sent: --channel, one of: %1.</source>
        <translation>请写明发在哪个渠道：--channel，可选：%1。</translation>
    </message>
    <message>
        <source>Backed up to %1 and verified.</source>
        <translation>已备份到 %1，副本校验无误。</translation>
    </message>
    <message>
        <source>There is a workspace at %1 already, and restoring never overwrites one. Move it away, or name another with --workspace.</source>
        <translation>%1 已有工作区文件，恢复时绝不会覆盖它。请先把它移走，或用 --workspace 另外指定一个。</translation>
    </message>
    <message>
        <source>That backup does not verify, so it was not restored: %1</source>
        <translation>这份备份没有通过校验，因此没有恢复：%1</translation>
    </message>
    <message>
        <source>Restored to %1: %2 events, every chain whole.</source>
        <translation>已恢复到 %1：共 %2 条流水记录，哈希链全部完整。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>The input is longer than 16 MiB. Nothing was changed.</source>
        <translation>输入超过 16 MiB。没有任何改动。</translation>
    </message>
    <message>
        <source>Say what is to be corrected: --text, --at or --strike.</source>
        <translation>请写明要更正什么：--text、--at 或 --strike。</translation>
    </message>
    <message>
        <source>A correction needs its reason: --reason.</source>
        <translation>更正要写明原因：--reason。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was exported.</source>
        <translation>文件夹 %1 无法创建。没有导出任何内容。</translation>
    </message>
    <message>
        <source>Erasing needs a reason: it stays in the record when the words are gone.</source>
        <translation>抹除要写明原因：内容抹去以后，原因仍留在记录里。</translation>
    </message>
    <message>
        <source>The backup %1 could not be reached and still holds the words. Erase or delete it by hand.</source>
        <translation>无法访问备份 %1，里面还留着这些内容。请手工抹除或删除这份备份。</translation>
    </message>
    <message>
        <source>Say the format with --as, one of: %1.</source>
        <translation>请用 --as 指明格式，可选：%1。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>A jsonl bundle keeps its own incident; import it with --new.</source>
        <translation>jsonl 数据包自带事件，请用 --new 导入。</translation>
    </message>
    <message>
        <source>rejected %1: %2</source>
        <translation>未接收第 %1 条：%2</translation>
    </message>
    <message>
        <source>Say where the records go: --into INC or --new.</source>
        <translation>请写明导入到哪里：--into INC 或 --new。</translation>
    </message>
    <message>
        <source>%1: %2 imported, %3 there already, %4 rejected</source>
        <translation>%1：导入 %2 条，已有 %3 条，未接收 %4 条</translation>
    </message>
    <message>
        <source>“%1” is written by its own act, not logged by hand.</source>
        <translation>“%1”由相应的操作自动写入，不能手工记录。</translation>
    </message>
    <message>
        <source>the line is longer than an entry can be</source>
        <translation>这一行超过了单条记录的上限</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 events read, %2 new, %3 forks</source>
        <translation>读到 %1 条流水记录，新增 %2 条，分叉 %3 处</translation>
    </message>
    <message>
        <source>the workspace to work on</source>
        <translation>要使用的工作区文件</translation>
    </message>
    <message>
        <source>the language of what is printed</source>
        <translation>输出所用的语言</translation>
    </message>
    <message>
        <source>one JSON value on standard output, nothing else</source>
        <translation>标准输出只有一个 JSON 值，没有别的</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>显示这段说明</translation>
    </message>
    <message>
        <source>Usage: muster %1</source>
        <translation>用法：muster %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Muster, the local-first war room. Without a command it opens the window.</source>
        <translation>Muster，不依赖网络的作战室。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Usage: muster [COMMAND] [ARGUMENTS] [OPTIONS]</source>
        <translation>用法：muster [命令] [参数] [选项]</translation>
    </message>
    <message>
        <source>INC is INC-0001 or “latest”. Times: 14:20, -5m, -1h30m, 2026-11-19T14:20:00+08:00.
Exit status: 0 done, 1 done and something was found, 2 wrong usage, 3 cannot read the input, 4 cannot write, 5 refused.
“muster COMMAND --help” tells more.</source>
        <translation>INC 写 INC-0001 这样的编号，或写“latest”（最近宣布的一个）。时间写法：14:20、-5m、-1h30m、2026-11-19T14:20:00+08:00。
退出码：0 完成；1 完成，但发现了问题；2 用法不对；3 无法读取输入；4 无法写入；5 不符合规则，没有执行。
“muster 命令 --help”有更详细的说明。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “muster --help” lists them.</source>
        <translation>没有“%1”这个命令。“muster --help”列出全部命令。</translation>
    </message>
    <message>
        <source>There is no option --%1 here. “--help” lists them.</source>
        <translation>这里没有 --%1 这个选项。“--help”列出可用的选项。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 不带值。</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 需要一个值：%2。</translation>
    </message>
    <message>
        <source>Something is missing. Usage: muster %1 %2</source>
        <translation>参数不全。用法：muster %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; put text of several words in quotes. Usage: muster %2 %3</source>
        <translation>多了一个参数“%1”；文字里有空格时，请用引号括起来。用法：muster %2 %3</translation>
    </message>
    <message>
        <source>There is no entry “%1”. “muster timeline INC --json” gives their ids.</source>
        <translation>没有“%1”这条记录。“muster timeline INC --json”会列出各条记录的编号。</translation>
    </message>
    <message>
        <source>[struck: %1]</source>
        <translation>[已划去：%1]</translation>
    </message>
    <message>
        <source>[noted %1]</source>
        <translation>[%1 补记]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Updates sent</source>
        <translation>已发更新</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>From a newer Muster</source>
        <translation>来自较新版本</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>“%1” is not a number of entries.</source>
        <translation>“%1”不是有效的条数。</translation>
    </message>
    <message>
        <source>who did or said it</source>
        <translation>谁做的，或谁说的</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>什么时候发生的</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>how it reached the room</source>
        <translation>消息从哪里来：现场、电话、群聊、监控</translation>
    </message>
    <message>
        <source>who typed it</source>
        <translation>谁录入的</translation>
    </message>
    <message>
        <source>the time zone, such as Asia/Shanghai</source>
        <translation>时区，如 Asia/Shanghai</translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation>谁可以看</translation>
    </message>
    <message>
        <source>what kind of entry</source>
        <translation>记录的类型</translation>
    </message>
    <message>
        <source>Begin a new incident.</source>
        <translation>宣布一个新事件。</translation>
    </message>
    <message>
        <source>how bad it is; 2 unless you say</source>
        <translation>严重级别，不写就是 2</translation>
    </message>
    <message>
        <source>Write one entry; with “-” one for each line of standard input.</source>
        <translation>写一条记录；用“-”时，标准输入的每一行各成一条。</translation>
    </message>
    <message>
        <source>Strike and correct an entry; the old words stay.</source>
        <translation>划去并更正一条记录；原文仍然保留。</translation>
    </message>
    <message>
        <source>the words as they should be</source>
        <translation>更正后的文字</translation>
    </message>
    <message>
        <source>take the entry back</source>
        <translation>划去这条记录</translation>
    </message>
    <message>
        <source>Remove an entry&apos;s words for ever; the chain stays whole.</source>
        <translation>永久抹除一条记录的内容；哈希链保持完整。</translation>
    </message>
    <message>
        <source>Say how far the incident is.</source>
        <translation>设置事件的状态。</translation>
    </message>
    <message>
        <source>what a duplicate is a duplicate of</source>
        <translation>状态为重复时，与哪个事件重复</translation>
    </message>
    <message>
        <source>Say how bad the incident is; lowering needs a reason.</source>
        <translation>设置严重级别；降级要写明原因。</translation>
    </message>
    <message>
        <source>Give a role to somebody; an empty name gives it to nobody.</source>
        <translation>把角色交给某人；姓名留空表示空缺。</translation>
    </message>
    <message>
        <source>Say who may read an entry.</source>
        <translation>设置一条记录给谁看。</translation>
    </message>
    <message>
        <source>Record an update that was sent; its text comes from standard input.</source>
        <translation>登记一条已发出的更新；正文从标准输入读取。</translation>
    </message>
    <message>
        <source>where it was posted</source>
        <translation>发在哪个渠道</translation>
    </message>
    <message>
        <source>List all incidents.</source>
        <translation>列出所有事件。</translation>
    </message>
    <message>
        <source>Show where an incident stands.</source>
        <translation>显示事件的现状。</translation>
    </message>
    <message>
        <source>Print the timeline, oldest first.</source>
        <translation>输出时间线，最早的在前。</translation>
    </message>
    <message>
        <source>only entries with these words</source>
        <translation>只看含有这些词的记录</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>不早于这个时间</translation>
    </message>
    <message>
        <source>not after</source>
        <translation>不晚于这个时间</translation>
    </message>
    <message>
        <source>which comes first</source>
        <translation>最早的在前，还是最新的在前</translation>
    </message>
    <message>
        <source>Search all incidents, newest first.</source>
        <translation>在所有事件中搜索，最新的在前。</translation>
    </message>
    <message>
        <source>What is new since the last digest, as text for the room&apos;s chat.</source>
        <translation>上次汇总以来的新内容，可以直接贴到群里。</translation>
    </message>
    <message>
        <source>leave the mark where it is</source>
        <translation>只看，不移动汇总位置</translation>
    </message>
    <message>
        <source>Take foreign records into a timeline; twice adds nothing.</source>
        <translation>把外来记录并入时间线；重复导入不会多出记录。</translation>
    </message>
    <message>
        <source>into this incident</source>
        <translation>导入到这个事件</translation>
    </message>
    <message>
        <source>into an incident of its own</source>
        <translation>导入为新事件</translation>
    </message>
    <message>
        <source>the format, if it is not to be guessed</source>
        <translation>指明格式，不再自动识别</translation>
    </message>
    <message>
        <source>where the records that cannot be used go, with the reason</source>
        <translation>把用不了的记录连同原因写到这个文件</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>只说明会做什么，不改动</translation>
    </message>
    <message>
        <source>Write the timeline out.</source>
        <translation>导出时间线。</translation>
    </message>
    <message>
        <source>json, jsonl, csv, md, html or txt; without it, what the name of FILE ends in</source>
        <translation>json、jsonl、csv、md、html 或 txt；不写则看 FILE 的后缀</translation>
    </message>
    <message>
        <source>where to; also -o FILE; standard output unless you say</source>
        <translation>导出到哪里，也可写 -o FILE；不写则输出到标准输出</translation>
    </message>
    <message>
        <source>who is to read it</source>
        <translation>给谁看</translation>
    </message>
    <message>
        <source>Take another workspace or bundle into this one.</source>
        <translation>把另一个工作区文件或数据包并进来。</translation>
    </message>
    <message>
        <source>Check that nothing was changed, cut out or lost.</source>
        <translation>校验内容有没有被改、被删或丢失。</translation>
    </message>
    <message>
        <source>that it still holds what this export states</source>
        <translation>再核对这份导出里的内容是否一条不少</translation>
    </message>
    <message>
        <source>Copy the workspace while it is in use, verified.</source>
        <translation>备份工作区文件，使用中也可以，并校验副本。</translation>
    </message>
    <message>
        <source>Make the workspace from a backup; never over one that is there.</source>
        <translation>从备份恢复工作区文件；绝不覆盖已有的。</translation>
    </message>
    <message>
        <source>Play the rehearsal incident into the workspace.</source>
        <translation>把演练事件写入工作区文件。</translation>
    </message>
    <message>
        <source>and write every export of it there</source>
        <translation>并把它的各种导出都写到这个文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is yours to read.</source>
        <translation>%1 无法读取。请确认您有读取权限。</translation>
    </message>
    <message>
        <source>%1 states no head hash, so nothing can be checked against it.</source>
        <translation>%1 没有写明链头哈希，无法据此核对。</translation>
    </message>
    <message>
        <source>The workspace does not hold what the export states: events were cut off or changed since.</source>
        <translation>工作区文件与这份导出对不上：导出之后，有流水记录被截掉或改动过。</translation>
    </message>
    <message>
        <source>%1 holds all that the export states; %2 events were written since.</source>
        <translation>%1 与这份导出一致，一条不少；此后又写入 %2 条流水记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n body erased</source>
        <translation>
            <numerusform>%n 条内容已抹除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events, every chain whole.</source>
        <translation>共 %1 条流水记录，哈希链全部完整。</translation>
    </message>
    <message>
        <source>%1 events, and something is wrong. Keep this file, and restore a backup beside it.</source>
        <translation>共 %1 条流水记录，其中有问题。请保留这个文件，在旁边另外恢复一份备份。</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Nothing was changed; save it as UTF-8 and try again.</source>
        <translation>文字不是 UTF-8 编码。没有任何改动，请另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>There is no time zone called “%1”. Use a name such as Asia/Shanghai, or UTC, or +08:00.</source>
        <translation>没有“%1”这个时区。请写 Asia/Shanghai 这样的名称，或 UTC、+08:00。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Use 14:20, -5m, -1h30m or 2026-11-19T14:20:00+08:00.</source>
        <translation>“%1”不是时间。请写成 14:20、-5m、-1h30m 或 2026-11-19T14:20:00+08:00。</translation>
    </message>
    <message>
        <source>The rehearsal is missing from this Muster. Install it again.</source>
        <translation>这份 Muster 里缺少演练内容。请重新安装。</translation>
    </message>
    <message>
        <source>The rehearsal has a step “%1” that this Muster does not know.</source>
        <translation>演练里有一个步骤“%1”，这个版本的 Muster 不认识。</translation>
    </message>
    <message>
        <source>“%1” is damaged in line %2. Nothing was imported.</source>
        <translation>“%1”第 %2 行已损坏。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is not a Muster bundle. Nothing was imported.</source>
        <translation>“%1”不是 Muster 数据包。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Muster. Nothing was imported; update this one first.</source>
        <translation>“%1”出自较新版本的 Muster。没有导入任何内容，请先升级本机的 Muster。</translation>
    </message>
    <message>
        <source>“%1” holds no events. Nothing was imported.</source>
        <translation>“%1”里没有流水记录。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is not UTF-8 text. Nothing was imported; save the file as UTF-8 and try again.</source>
        <translation>“%2”第 %1 行不是 UTF-8 编码。没有导入任何内容，请把文件另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>Its time names no zone, and a guess would shift it. Say which with --zone.</source>
        <translation>时间没有写明时区，猜错会整体偏移。请用 --zone 指明。</translation>
    </message>
    <message>
        <source>It was struck where it comes from.</source>
        <translation>在来源处已被划去。</translation>
    </message>
    <message>
        <source>“%1” is not a table with columns. Nothing was imported.</source>
        <translation>“%1”不是带列的表格。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” has no column of times; name one “time”. Nothing was imported.</source>
        <translation>“%1”里找不到时间列，请把那一列命名为“time”。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” has no column of words; name one “text” or “message”. Nothing was imported.</source>
        <translation>“%1”里找不到文字列，请把那一列命名为“text”或“message”。没有导入任何内容。</translation>
    </message>
    <message>
        <source>The table ends inside quotes that begin in row %1, so it is damaged or cut short. Nothing was imported.</source>
        <translation>第 %1 行的引号直到表格末尾都没有闭合，文件可能已损坏或不完整。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Row %1 of the table is above 16 MB or has thousands of cells. Nothing was imported.</source>
        <translation>表格第 %1 行超过 16 MB，或有几千个单元格。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Muster bundle</source>
        <translation>Muster 数据包</translation>
    </message>
    <message>
        <source>lossless, with every hash</source>
        <translation>不丢信息，含全部哈希</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>one row per entry</source>
        <translation>每条记录一行</translation>
    </message>
    <message>
        <source>Statuspage</source>
        <translation>Statuspage</translation>
    </message>
    <message>
        <source>incidents and their updates, as JSON</source>
        <translation>事件及其更新，JSON 格式</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Slack 导出</translation>
    </message>
    <message>
        <source>a folder, a zip or a day of a channel</source>
        <translation>文件夹、zip，或某个频道一天的文件</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>one file, opens anywhere</source>
        <translation>单个文件，哪里都能打开</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>for a wiki or a ticket</source>
        <translation>贴到知识库或工单</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>for a chat</source>
        <translation>贴到群里</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>for a program</source>
        <translation>供程序读取</translation>
    </message>
    <message>
        <source>“%1” is not a format Muster reads (%2). Nothing was imported.</source>
        <translation>Muster 读不了“%1”这种格式（可读：%2）。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is a database, not a file to import. Nothing was imported; another workspace comes in with muster merge.</source>
        <translation>“%1”是数据库，不能这样导入。没有导入任何内容；要并入另一个工作区文件，请用 muster merge。</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>面向客户</translation>
    </message>
    <message>
        <source>For vendors</source>
        <translation>面向供应商</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>All times %1</source>
        <translation>时间均为 %1</translation>
    </message>
    <message>
        <source>All times %1 (%2)</source>
        <translation>时间均为 %1（%2）</translation>
    </message>
    <message>
        <source>SEV %1</source>
        <translation>SEV %1</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>重复于</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Rehearsal: this was an exercise.</source>
        <translation>演练：这不是真实事件。</translation>
    </message>
    <message>
        <source>Sorted by when it happened, then by when it was noted, then by id (occurred, recorded, id).</source>
        <translation>依次按发生时间、记录时间、编号排序（occurred、recorded、id）。</translation>
    </message>
    <message>
        <source>As of head %1</source>
        <translation>截至链头 %1</translation>
    </message>
    <message>
        <source>Status set to %1</source>
        <translation>状态改为%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Go to correction</source>
        <translation>转到更正后的记录</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a line or a document above 16 MB, more than Muster reads in one piece. Nothing was imported.</source>
        <translation>“%1”里有一行或一个文档超过 16 MB，超出 Muster 一次能读的大小。没有导入任何内容。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was imported.</source>
        <translation>没有“%1”这个文件。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Nothing was imported.</source>
        <translation>“%1”是文件夹，不是文件。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Nothing was imported.</source>
        <translation>“%1”无法读取（%2）。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” says that it is UTF-16 but is not. Nothing was imported; save it as UTF-8 and try again.</source>
        <translation>“%1”标明是 UTF-16，实际不是。没有导入任何内容，请另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short: it is not whole JSON. Nothing was imported.</source>
        <translation>“%1”已损坏或不完整：不是完整的 JSON。没有导入任何内容。</translation>
    </message>
    <message>
        <source>A jsonl bundle holds everything, so it is for internal readers only. Nothing was written; choose html, md, txt, csv or json.</source>
        <translation>jsonl 数据包包含全部内容，只能内部使用。没有写出任何内容，请改选 html、md、txt、csv 或 json。</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>由%1记录</translation>
    </message>
    <message>
        <source>noted %1</source>
        <translation>%1 补记</translation>
    </message>
    <message>
        <source>Struck %1 by %2</source>
        <translation>%2于 %1 划去</translation>
    </message>
    <message>
        <source>Struck %1 by %2: %3</source>
        <translation>%2于 %1 划去：%3</translation>
    </message>
    <message>
        <source>corrects %1</source>
        <translation>更正 %1 的记录</translation>
    </message>
    <message>
        <source>corrects a later line</source>
        <translation>更正后面的一条记录</translation>
    </message>
    <message>
        <source>The export could not be written (%1). The incident is safe; make room or choose another place.</source>
        <translation>导出没能写成（%1）。事件记录是安全的，请腾出空间，或另选位置。</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>没有文字。</translation>
    </message>
    <message>
        <source>Its text is longer than an entry can be (%1 characters).</source>
        <translation>文字超过单条记录的上限（%1 字）。</translation>
    </message>
    <message>
        <source>It has no time that can be read.</source>
        <translation>没有能识别的时间。</translation>
    </message>
    <message>
        <source>This is not a message.</source>
        <translation>这不是一条消息。</translation>
    </message>
    <message>
        <source>“%1” is not a day of a Slack channel: it holds no list of messages. Nothing was imported.</source>
        <translation>“%1”不是 Slack 频道一天的文件：里面没有消息列表。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” holds no message. Nothing was imported.</source>
        <translation>“%1”里没有消息。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is not a Slack export: it holds no day of a channel, such as general/2026-11-19.json. Nothing was imported.</source>
        <translation>“%1”不是 Slack 导出：里面没有 general/2026-11-19.json 这样的频道文件。没有导入任何内容。</translation>
    </message>
    <message>
        <source>This is not an update.</source>
        <translation>这不是一条更新。</translation>
    </message>
    <message>
        <source>“%1” is JSON, but not an incident of Statuspage: it has no id or no incident_updates. Nothing was imported.</source>
        <translation>“%1”是 JSON，但不是 Statuspage 的事件：缺少 id 或 incident_updates。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” holds no incident. Nothing was imported.</source>
        <translation>“%1”里没有事件。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is a damaged or locked zip. Nothing was imported; unpack it and import the folder.</source>
        <translation>“%1”是损坏或加密的 zip。没有导入任何内容，请解压后导入文件夹。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than Muster takes from one zip, or its names lead outside of it. Nothing was imported.</source>
        <translation>“%1”解压后超出 Muster 对单个 zip 的限制，或其中的路径指向包外。没有导入任何内容。</translation>
    </message>
    <message>
        <source>The request could not be understood. Both programs must be the same version of Muster.</source>
        <translation>对方没能读懂这个请求。两边的 Muster 必须是同一版本。</translation>
    </message>
    <message>
        <source>That text has %1 characters; an entry holds %2. Nothing was logged. Put the long text into a file and log its main point.</source>
        <translation>这段文字有 %1 字，一条记录最多 %2 字。没有记下任何内容。请把长文存成文件，这里只记要点。</translation>
    </message>
    <message>
        <source>That time is in the future. Nothing was written; give the time it happened.</source>
        <translation>这个时间还没到。没有写入任何内容，请填实际发生的时间。</translation>
    </message>
    <message>
        <source>That time is too long ago to be right. Nothing was written.</source>
        <translation>这个时间太久远，应该是写错了。没有写入任何内容。</translation>
    </message>
    <message>
        <source>An incident needs a title. Say in a few words what is wrong.</source>
        <translation>事件要有标题。请用几个字说明出了什么事。</translation>
    </message>
    <message>
        <source>That title has %1 characters; 500 is the most. Nothing was declared.</source>
        <translation>这个标题有 %1 字，最多 500 字。没有宣布事件。</translation>
    </message>
    <message>
        <source>Severity goes from 1 to 5. Nothing was declared.</source>
        <translation>严重级别是 1 到 5。没有宣布事件。</translation>
    </message>
    <message>
        <source>The entry is empty. Type what happened.</source>
        <translation>记录是空的。请写下发生了什么。</translation>
    </message>
    <message>
        <source>There is no such entry in this incident. Nothing was changed.</source>
        <translation>这个事件里没有这条记录。没有任何改动。</translation>
    </message>
    <message>
        <source>The words of that entry were erased; there is nothing left to change.</source>
        <translation>这条记录的内容已抹除，没有可改的了。</translation>
    </message>
    <message>
        <source>That entry was corrected already. Correct the newer one: %1</source>
        <translation>这条记录已经更正过。请更正较新的那条：%1</translation>
    </message>
    <message>
        <source>That entry is struck already. Take the strike back first.</source>
        <translation>这条记录已经划去。请先撤销划去。</translation>
    </message>
    <message>
        <source>Only logged entries can be reworded. Strike this one, or do the act again.</source>
        <translation>只有手工写下的记录可以改写。请划去这一条，或把操作重做一次。</translation>
    </message>
    <message>
        <source>The corrected entry is empty. Strike it instead.</source>
        <translation>更正后的内容是空的。要作废这条记录，请改用划去。</translation>
    </message>
    <message>
        <source>That is what the entry says already. Nothing was changed.</source>
        <translation>这条记录本来就是这么写的。没有任何改动。</translation>
    </message>
    <message>
        <source>That cannot be taken back. An incident declared by mistake is closed as a false alarm.</source>
        <translation>这一步不能撤销。误宣布的事件，请把状态改为误报。</translation>
    </message>
    <message>
        <source>Severity goes from 1 to 5. Nothing was changed.</source>
        <translation>严重级别是 1 到 5。没有任何改动。</translation>
    </message>
    <message>
        <source>The incident is SEV %1 already.</source>
        <translation>事件已经是 SEV %1。</translation>
    </message>
    <message>
        <source>Lowering the severity needs a reason. Raising it does not.</source>
        <translation>降级要写明原因，升级不用。</translation>
    </message>
    <message>
        <source>The incident has that status already.</source>
        <translation>事件已经是这个状态。</translation>
    </message>
    <message>
        <source>That name is too long. Nothing was changed.</source>
        <translation>姓名太长。没有任何改动。</translation>
    </message>
    <message>
        <source>%1 has that role already.</source>
        <translation>%1已经担任这个角色。</translation>
    </message>
    <message>
        <source>The update is empty. Nothing was marked as sent.</source>
        <translation>更新是空的。没有登记为已发。</translation>
    </message>
    <message>
        <source>A title has 1 to 500 characters. The old one stays.</source>
        <translation>标题要有 1 到 500 字。原标题保持不变。</translation>
    </message>
    <message>
        <source>The words of that entry are erased already.</source>
        <translation>这条记录的内容已经抹除过了。</translation>
    </message>
    <message>
        <source>The reason repeats the words that are to be erased, and the reason stays. Say why without them.</source>
        <translation>原因里重复了要抹除的内容，而原因会保留下来。请换一种说法，不要带上它们。</translation>
    </message>
    <message>
        <source>There is no such incident in this workspace. Nothing was changed.</source>
        <translation>这个工作区文件里没有这个事件。没有任何改动。</translation>
    </message>
    <message>
        <source>That is more than one entry can hold. Nothing was written; put it into a file.</source>
        <translation>这超过了单条记录的上限。没有写入任何内容，请存成文件。</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已抹除）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Severity set to SEV %1</source>
        <translation>严重级别改为 SEV %1</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1：空缺</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Update sent</source>
        <translation>已发更新</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>排查中</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>已定位</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>止损中</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>总指挥</translation>
    </message>
    <message>
        <source>Comms lead</source>
        <translation>沟通负责人</translation>
    </message>
    <message>
        <source>Tech lead</source>
        <translation>技术负责人</translation>
    </message>
    <message>
        <source>Support liaison</source>
        <translation>客服联络人</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副指挥</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>群聊</translation>
    </message>
    <message>
        <source>from monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>In-app banner</source>
        <translation>应用内横幅</translation>
    </message>
    <message>
        <source>Holding page</source>
        <translation>临时公告页</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Support macro</source>
        <translation>客服话术</translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation>微博</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信公众号</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>企业微信</translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation>钉钉</translation>
    </message>
    <message>
        <source>Feishu</source>
        <translation>飞书</translation>
    </message>
    <message>
        <source>Correction linked by %1</source>
        <translation>%1关联了更正</translation>
    </message>
    <message>
        <source>Words erased by %1</source>
        <translation>%1抹除了内容</translation>
    </message>
    <message>
        <source>Made internal by %1</source>
        <translation>%1把受众改为内部</translation>
    </message>
    <message>
        <source>Opened to vendors by %1</source>
        <translation>%1把受众改为供应商</translation>
    </message>
    <message>
        <source>Made public by %1</source>
        <translation>%1把受众改为公开</translation>
    </message>
    <message>
        <source>Restricted by %1</source>
        <translation>%1把受众改为受限</translation>
    </message>
    <message>
        <source>Correction taken back by %1</source>
        <translation>%1撤销了更正</translation>
    </message>
    <message>
        <source>Strike taken back by %1</source>
        <translation>%1撤销了划去</translation>
    </message>
    <message>
        <source>Struck by %1</source>
        <translation>%1划去了这一条</translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation>由%1记录</translation>
    </message>
    <message>
        <source>SEV %1, %2, %3, %4</source>
        <translation>SEV %1，%2，%3，%4</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>已划去</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Nothing was changed; choose another folder.</source>
        <translation>备份无法写入 %1。没有任何改动，请另选文件夹。</translation>
    </message>
    <message>
        <source>Another program holds the workspace. Nothing was changed; close it and try again.</source>
        <translation>另一个程序正占用这个工作区文件。没有任何改动，请关闭它后再试。</translation>
    </message>
    <message>
        <source>There is a file at %1 already. It was not touched; choose another name.</source>
        <translation>%1 已有文件，没有动它。请换一个名字。</translation>
    </message>
    <message>
        <source>The copy does not verify, so it was thrown away: %1</source>
        <translation>副本没有通过校验，已经丢弃：%1</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only. Nothing was written.</source>
        <translation>工作区文件是以只读方式打开的。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The chain is broken at event %1. Nothing was merged; ask for an unchanged copy.</source>
        <translation>哈希链在流水记录 %1 处断开。没有并入任何内容，请向对方要一份未改动的副本。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace file. Nothing was changed.</source>
        <translation>%1 是文件夹，不是工作区文件。没有任何改动。</translation>
    </message>
    <message>
        <source>There is no workspace at %1. “muster declare” makes one.</source>
        <translation>在 %1 没有找到工作区文件。用“muster declare”宣布事件时会自动创建。</translation>
    </message>
    <message>
        <source>%1 is not a Muster workspace. Nothing was changed.</source>
        <translation>%1 不是 Muster 工作区文件。没有任何改动。</translation>
    </message>
    <message>
        <source>This disk cannot keep a workspace safely (no write-ahead log: %1). Nothing was changed; use a local disk.</source>
        <translation>这块磁盘不能可靠地存放工作区文件（不支持预写日志：%1）。没有任何改动，请改用本地磁盘。</translation>
    </message>
    <message>
        <source>A workspace cannot be made at %1. Nothing was written; choose another folder.</source>
        <translation>无法在 %1 创建工作区文件。没有写入任何内容，请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 is an empty file, not a workspace. Nothing was changed.</source>
        <translation>%1 是空文件，不是工作区文件。没有任何改动。</translation>
    </message>
    <message>
        <source>The workspace cannot be written here. Nothing was changed; open it from a folder you may write to.</source>
        <translation>工作区文件在这里不可写。没有任何改动，请从您有写权限的文件夹里打开它。</translation>
    </message>
    <message>
        <source>The file is a database of another program, not a Muster workspace. Nothing was changed.</source>
        <translation>这是别的程序的数据库，不是 Muster 工作区文件。没有任何改动。</translation>
    </message>
    <message>
        <source>The workspace was written by a newer Muster (layout %1, this one reads %2). Nothing was changed; update Muster.</source>
        <translation>工作区文件出自较新版本的 Muster（格式 %1，本机只能读到 %2）。没有任何改动，请升级 Muster。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was saved, everything before is safe. Free some space and try again.</source>
        <translation>磁盘已满。这次的内容没有保存，之前的内容全部安全。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The workspace cannot be opened. Check that the file and its folder exist and are yours to read.</source>
        <translation>工作区文件打不开。请确认文件和所在文件夹都在，并且您有读取权限。</translation>
    </message>
    <message>
        <source>The file is not a Muster workspace. Nothing was changed.</source>
        <translation>这不是 Muster 工作区文件。没有任何改动。</translation>
    </message>
    <message>
        <source>The workspace is damaged. Nothing was changed; run “muster verify” to see where, and restore a backup.</source>
        <translation>工作区文件已损坏。没有任何改动，请运行“muster verify”查看坏在哪里，再恢复一份备份。</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. Nothing of this was saved; everything before is safe. Check the disk.</source>
        <translation>磁盘响应不正常。这次的内容没有保存，之前的内容全部安全。请检查磁盘。</translation>
    </message>
    <message>
        <source>The workspace could not be changed. Everything before is safe; run “muster verify”.</source>
        <translation>工作区文件没能写入改动。之前的内容全部安全，请运行“muster verify”。</translation>
    </message>
    <message>
        <source>The tables of the file are not as Muster made them.</source>
        <translation>文件里的数据表与 Muster 创建时不符。</translation>
    </message>
    <message>
        <source>The chain of one device goes on in two ways at event %1.</source>
        <translation>同一台设备的哈希链在流水记录 %1 处分成了两支。</translation>
    </message>
    <message>
        <source>Events are missing before event %1.</source>
        <translation>流水记录 %1 之前有缺失。</translation>
    </message>
    <message>
        <source>Event %1 is not as it was written: its hash does not fit the chain.</source>
        <translation>流水记录 %1 与写入时不符：它的哈希与链对不上。</translation>
    </message>
    <message>
        <source>The words of event %1 are gone, and nobody erased them.</source>
        <translation>流水记录 %1 的内容没有了，但没有人抹除过它。</translation>
    </message>
    <message>
        <source>The words of event %1 were changed after they were written.</source>
        <translation>流水记录 %1 的内容在写入之后被改过。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>The words of event %1 were erased and are back.</source>
        <translation>流水记录 %1 的内容抹除过，现在又出现了。</translation>
    </message>
    <message>
        <source>The timeline&apos;s line for event %1 is not what its event says. The event itself is sound.</source>
        <translation>时间线上对应流水记录 %1 的那一条与它不一致。流水记录本身没有问题。</translation>
    </message>
    <message>
        <source>The search index does not fit the timeline.</source>
        <translation>搜索索引与时间线不一致。</translation>
    </message>
    <message>
        <source>The program that holds the workspace does not answer. Nothing was changed; close it or try again.</source>
        <translation>占用工作区文件的程序没有响应。没有任何改动，请关闭它，或稍后再试。</translation>
    </message>
    <message>
        <source>Other Muster commands cannot reach this window: its socket could not be made. The window itself works.</source>
        <translation>别的 Muster 命令连不上这个窗口：套接字没能建立。窗口本身可以照常使用。</translation>
    </message>
    <message>
        <source>There is no incident in this workspace yet. “muster declare TITLE” begins one.</source>
        <translation>这个工作区文件里还没有事件。用“muster declare 标题”宣布一个。</translation>
    </message>
    <message>
        <source>There is no incident “%1” in this workspace. “muster list” names them.</source>
        <translation>这个工作区文件里没有事件“%1”。“muster list”列出全部事件。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing has moved; choose another place.</source>
        <translation>%1 无法写入。文件都还在原处，请另选位置。</translation>
    </message>
    <message>
        <source>There is no incident on show.</source>
        <translation>当前没有打开任何事件。</translation>
    </message>
    <message>
        <source>The rehearsal could not be prepared. Check that the disk has room.</source>
        <translation>演练没能准备好。请检查磁盘是否还有空间。</translation>
    </message>
    <message>
        <source>Most records of this file have no time or no text that can be used. Nothing was imported; times without a zone need --zone.</source>
        <translation>这个文件里多数记录没有可用的时间或文字。没有导入任何内容；时间没写时区时，请加 --zone。</translation>
    </message>
    <message>
        <source>#%1: “%2”</source>
        <translation>#%1：“%2”</translation>
    </message>
    <message>
        <source>There is no incident to export.</source>
        <translation>没有可导出的事件。</translation>
    </message>
    <message>
        <source>This timeline is too long for the clipboard. Export it into a file.</source>
        <translation>时间线太长，剪贴板放不下。请导出成文件。</translation>
    </message>
    <message>
        <source>The bundle is not whole: its events do not add up to the head hash it states. Nothing was imported; ask for it again.</source>
        <translation>数据包不完整：其中的流水记录与它写明的链头哈希对不上。没有导入任何内容，请向对方重新要一份。</translation>
    </message>
    <message>
        <source>The words are erased, but traces of them are still in the file: another program reads it, or the disk is full. They are removed when Muster opens the workspace next.</source>
        <translation>内容已抹除，但文件里还有残留：有别的程序正在读它，或者磁盘满了。下次用 Muster 打开工作区文件时会清掉。</translation>
    </message>
    <message>
        <source>only the first N</source>
        <translation>只看前 N 条</translation>
    </message>
    <message>
        <source>The list of incidents is not what their events say. The events themselves are sound.</source>
        <translation>事件列表与流水记录不一致。流水记录本身没有问题。</translation>
    </message>
    <message>
        <source>Entry %1 shares a number, an address or a code with what was erased. Look whether it must go too.</source>
        <translation>记录 %1 与已抹除的内容含有相同的号码、地址或代码，请确认是否也要抹除。</translation>
    </message>
    <message>
        <source>The rejects cannot be written to %1. What was imported stays.</source>
        <translation>无法将被拒绝的行写入 %1。已导入的内容保留不变。</translation>
    </message>
    <message>
        <source>The workspace never stood as the export states: events were cut off or changed since, or the export is of another laptop before a merge. A jsonl export would tell which.</source>
        <translation>工作区从未处于该导出文件所示的状态：要么此后有流水记录被截断或改动，要么该文件是合并之前在另一台电脑上导出的。用 jsonl 导出文件核对即可分辨。</translation>
    </message>
    <message>
        <source>%1 was made from a source of this name before, and this is not in it; add it with --into %1.</source>
        <translation>%1 此前已由同名来源导入，其中没有这一条；请用 --into %1 补入。</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2: a comma in the words needs quotes around them</source>
        <translation>这一行有 %1 个单元格，而表头只有 %2 个：文字中含有逗号时需要加引号</translation>
    </message>
    <message>
        <source>Nobody has that role. Nothing was changed.</source>
        <translation>该角色目前空缺，未作任何改动。</translation>
    </message>
    <message>
        <source>What is kept of the erased event %1 is not what its erasure kept.</source>
        <translation>已抹除的流水记录 %1 所保留的要素与抹除时保留的不一致。</translation>
    </message>
    <message>
        <source>The program that held the workspace ended before it answered. Look whether this was done, and try again if not.</source>
        <translation>占用工作区的程序在答复之前就结束了。请先确认是否已经生效，若没有再重试。</translation>
    </message>
    <message>
        <source>The request came too late. Nothing was changed.</source>
        <translation>请求到达得太晚，未作任何改动。</translation>
    </message>
    <message>
        <source>[struck]</source>
        <translation>[已划去]</translation>
    </message>
    <message>
        <source>UTC+8, Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The timeline has lines that no event stands for.</source>
        <translation>时间线中有的行没有对应的流水记录。</translation>
    </message>
    <message>
        <source>Who is affected?</source>
        <translation>谁受影响？</translation>
    </message>
    <message>
        <source>What can they not do?</source>
        <translation>他们做不了什么？</translation>
    </message>
    <message>
        <source>How much of it fails?</source>
        <translation>失败的比例是多少？</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>影响范围在哪里？</translation>
    </message>
    <message>
        <source>Is there another way for them?</source>
        <translation>他们有没有别的办法？</translation>
    </message>
    <message>
        <source>Is data or safety at risk?</source>
        <translation>数据或安全有没有风险？</translation>
    </message>
    <message>
        <source>Does monitoring tell the truth?</source>
        <translation>监控说的是实情吗？</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>购物车</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>仅内部员工</translation>
    </message>
    <message>
        <source>Some customers</source>
        <translation>部分客户</translation>
    </message>
    <message>
        <source>Most customers</source>
        <translation>大多数客户</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>A small task</source>
        <translation>次要操作</translation>
    </message>
    <message>
        <source>A main task</source>
        <translation>主要操作</translation>
    </message>
    <message>
        <source>Pay or order</source>
        <translation>付款或下单</translation>
    </message>
    <message>
        <source>Below 5 %</source>
        <translation>不到 5%</translation>
    </message>
    <message>
        <source>5 to 25 %</source>
        <translation>5% 到 25%</translation>
    </message>
    <message>
        <source>Above 25 %</source>
        <translation>超过 25%</translation>
    </message>
    <message>
        <source>One area</source>
        <translation>一个地区</translation>
    </message>
    <message>
        <source>Several areas</source>
        <translation>多个地区</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>Yes, easy</source>
        <translation>有，很方便</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No sign of it</source>
        <translation>没有迹象</translation>
    </message>
    <message>
        <source>No, it misleads</source>
        <translation>不是，会误导</translation>
    </message>
    <message>
        <source>The next update would be due before this one. Nothing was marked as sent; give a later time.</source>
        <translation>下次更新的时间早于这一次。没有标记为已发，请给一个更晚的时间。</translation>
    </message>
    <message>
        <source>Nothing of that name is owed in this incident. Nothing was changed.</source>
        <translation>这个事件里没有这样一项待办。没有任何改动。</translation>
    </message>
    <message>
        <source>Say what is due. Nothing was set.</source>
        <translation>请写明到时要做什么。没有设置任何内容。</translation>
    </message>
    <message>
        <source>The next update is promised in the text that goes out, when it is marked as sent.</source>
        <translation>下次更新的时间由发出的公告承诺，在标记为已发时登记。</translation>
    </message>
    <message>
        <source>That time has passed. Nothing was set.</source>
        <translation>这个时间已经过了。没有设置任何内容。</translation>
    </message>
    <message>
        <source>Customers read that time, so it cannot be moved. Send an update with a new one.</source>
        <translation>客户已经看到这个时间，不能改。请发一条写明新时间的更新。</translation>
    </message>
    <message>
        <source>Give a later time. Nothing was moved.</source>
        <translation>请给一个更晚的时间。没有改动。</translation>
    </message>
    <message>
        <source>Say why in a few words: it stays in the record.</source>
        <translation>请简要说明原因，它会留在记录里。</translation>
    </message>
    <message>
        <source>A promised update is kept by sending it. Mark the update as sent.</source>
        <translation>承诺的更新要发出才算兑现。请把更新标记为已发。</translation>
    </message>
    <message>
        <source>Only logged entries can go to another incident. Take this act back and do it there.</source>
        <translation>只有手工记录的条目可以移到另一个事件。请撤回这个操作，再到那边去做。</translation>
    </message>
    <message>
        <source>There is no other incident of that name to move it to. Nothing was changed.</source>
        <translation>没有可以移过去的另一个事件。没有任何改动。</translation>
    </message>
    <message>
        <source>That is too long for a note: %1 characters, %2 are the most. Nothing was written; log it as an entry.</source>
        <translation>作为备注太长了：%1 个字符，最多 %2 个。没有写入，请记成一条记录。</translation>
    </message>
    <message>
        <source>“%1” is no answer to that question.</source>
        <translation>“%1”不是这个问题的答案。</translation>
    </message>
    <message>
        <source>That is the answer already. Nothing was changed.</source>
        <translation>已经是这个答案了。没有任何改动。</translation>
    </message>
    <message>
        <source>That is how it is noted already. Nothing was changed.</source>
        <translation>已经是这样记的。没有任何改动。</translation>
    </message>
    <message>
        <source>Say when it began, for example 12:44.</source>
        <translation>请写明什么时候开始的，例如 12:44。</translation>
    </message>
    <message>
        <source>That is when it began already. Nothing was changed.</source>
        <translation>开始时间已经是它。没有任何改动。</translation>
    </message>
    <message>
        <source>Say what was changed, for example “cart 8.4.1, CHG-1187”. Nothing was noted.</source>
        <translation>请写明改了什么，例如“购物车 8.4.1，CHG-1187”。没有记下任何内容。</translation>
    </message>
    <message>
        <source>That playbook has no name. Nothing was started.</source>
        <translation>这份预案没有名称。没有启动。</translation>
    </message>
    <message>
        <source>There is no such check in a playbook of this incident. Nothing was changed.</source>
        <translation>这个事件的预案里没有这一项检查。没有任何改动。</translation>
    </message>
    <message>
        <source>There is no text to approve. Nothing was recorded.</source>
        <translation>没有可审批的文字。没有登记任何内容。</translation>
    </message>
    <message>
        <source>%1 has approved exactly this text already.</source>
        <translation>%1已经批准过一字不差的这段文字。</translation>
    </message>
    <message>
        <source>The brief is empty. Nothing was handed over.</source>
        <translation>移交说明是空的。没有移交。</translation>
    </message>
    <message>
        <source>Say to whom the case goes. Nothing was handed over.</source>
        <translation>请写明移交给谁。没有移交。</translation>
    </message>
    <message>
        <source>The answer would be due before the question. Give a later time.</source>
        <translation>答复时间早于提问。请给一个更晚的时间。</translation>
    </message>
    <message>
        <source>There is no such hand-off in this incident. Nothing was changed.</source>
        <translation>这个事件里没有这次移交。没有任何改动。</translation>
    </message>
    <message>
        <source>Say who has received it.</source>
        <translation>请写明由谁接收。</translation>
    </message>
    <message>
        <source>%1 has received it already.</source>
        <translation>%1已经接收了。</translation>
    </message>
    <message>
        <source>Customer update</source>
        <translation>客户更新</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>回头再看</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>All ready</source>
        <translation>全部就绪</translation>
    </message>
    <message>
        <source>Passed without all</source>
        <translation>未全部就绪，仍继续</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>%1, now by %2</source>
        <translation>%1，改为 %2 前</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2 前%1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%2 前%1，%3</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>%1已接收</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>已移交给%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>It began</source>
        <translation>故障开始</translation>
    </message>
    <message>
        <source>Playbook begun: %1</source>
        <translation>开始执行预案：%1</translation>
    </message>
    <message>
        <source>Update approved: “%1”</source>
        <translation>更新已获批准：“%1”</translation>
    </message>
    <message>
        <source>Data or safety is at risk</source>
        <translation>数据或安全有风险</translation>
    </message>
    <message>
        <source>No customer can pay or order</source>
        <translation>所有客户都无法付款或下单</translation>
    </message>
    <message>
        <source>Most customers cannot pay or order</source>
        <translation>大多数客户无法付款或下单</translation>
    </message>
    <message>
        <source>More than 25 % of orders fail, the line of SEV 1</source>
        <translation>超过 25% 的订单失败，达到 SEV 1 的界线</translation>
    </message>
    <message>
        <source>More than 25 % of a main task fails, the line of SEV 1</source>
        <translation>主要操作失败超过 25%，达到 SEV 1 的界线</translation>
    </message>
    <message>
        <source>No customer can do a main task</source>
        <translation>所有客户都做不了主要操作</translation>
    </message>
    <message>
        <source>Customers cannot pay or order</source>
        <translation>客户无法付款或下单</translation>
    </message>
    <message>
        <source>More than 25 % of it fails</source>
        <translation>失败超过 25%</translation>
    </message>
    <message>
        <source>5 to 25 % of a main task fails</source>
        <translation>主要操作失败 5% 到 25%</translation>
    </message>
    <message>
        <source>All customers notice it</source>
        <translation>全部客户都受影响</translation>
    </message>
    <message>
        <source>Most customers notice it</source>
        <translation>大多数客户受影响</translation>
    </message>
    <message>
        <source>A main task is hindered</source>
        <translation>主要操作受阻</translation>
    </message>
    <message>
        <source>5 to 25 % of it fails</source>
        <translation>失败 5% 到 25%</translation>
    </message>
    <message>
        <source>Some customers notice it</source>
        <translation>部分客户受影响</translation>
    </message>
    <message>
        <source>Nobody knows yet whether data is at risk</source>
        <translation>数据有没有风险还不清楚</translation>
    </message>
    <message>
        <source>Nobody knows yet who is affected</source>
        <translation>谁受影响还不清楚</translation>
    </message>
    <message>
        <source>Nobody knows yet what customers cannot do</source>
        <translation>客户做不了什么还不清楚</translation>
    </message>
    <message>
        <source>A small task is hindered</source>
        <translation>次要操作受阻</translation>
    </message>
    <message>
        <source>Less than 5 % of it fails</source>
        <translation>失败不到 5%</translation>
    </message>
    <message>
        <source>Only staff notice it</source>
        <translation>只有内部员工受影响</translation>
    </message>
    <message>
        <source>data and safety are known to be unharmed</source>
        <translation>确认数据和安全未受损害</translation>
    </message>
    <message>
        <source>the share that fails stays below its line for 15 minutes</source>
        <translation>失败比例连续 15 分钟低于界线</translation>
    </message>
    <message>
        <source>customers can pay and order again</source>
        <translation>客户恢复付款和下单</translation>
    </message>
    <message>
        <source>most customers no longer notice it</source>
        <translation>大多数客户不再受影响</translation>
    </message>
    <message>
        <source>There is an easy other way, one step less</source>
        <translation>有方便的替代办法，降一级</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>whether this Markdown file is a playbook, and a good one</source>
        <translation>检查这份 Markdown 是不是预案、好不好用</translation>
    </message>
    <message>
        <source>Line %1: “%2” is none of: %3.</source>
        <translation>第 %1 行：“%2”不在可选范围内：%3。</translation>
    </message>
    <message>
        <source>Line %1: a pause point names who must be ready, as in “(tech-lead, comms-lead)”.</source>
        <translation>第 %1 行：暂停点要写明谁必须就绪，例如“（tech-lead，comms-lead）”。</translation>
    </message>
    <message>
        <source>Line %1: a check has one owner; where several must answer, make it a pause point that begins with “&gt;”.</source>
        <translation>第 %1 行：一项检查只有一个负责人；需要几个人应答的，改成以“&gt;”开头的暂停点。</translation>
    </message>
    <message>
        <source>Line %1: the id is missing; end the line with one in backticks, such as `waiting-room`.</source>
        <translation>第 %1 行：缺少编号；请在行末用反引号写上，例如 `waiting-room`。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no id; end the line with small letters, digits and hyphens in backticks, such as `waiting-room`.</source>
        <translation>第 %1 行：“%2”不是编号；请在行末用反引号写上小写字母、数字和连字符，例如 `waiting-room`。</translation>
    </message>
    <message>
        <source>Line %1: a check is a challenge and its response in bold, as in “Waiting room … **On** `waiting-room`”.</source>
        <translation>第 %1 行：一项检查由询问和加粗的应答组成，例如“排队页 …… **已开启** `waiting-room`”。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n checks; make two sections of it, with at most 9 each.</source>
        <translation>
            <numerusform>“%1”有 %n 项检查；请拆成两节，每节最多 9 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n seconds to read; more than 90 lose the listener.</source>
        <translation>
            <numerusform>“%1”读完要 %n 秒；超过 90 秒，听的人会走神。</numerusform>
        </translation>
    </message>
    <message>
        <source>The response of “%1” is only “%2”; name what can be seen or measured when it is so.</source>
        <translation>“%1”的应答只写了“%2”；请写明做到时能看到或测到什么。</translation>
    </message>
    <message>
        <source>It does not say when it was approved; write “approved: 2026-11-02” at its top.</source>
        <translation>没有写明何时批准；请在开头写上“approved: 2026-11-02”。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n things to know by heart; nobody keeps more than 5.</source>
        <translation>
            <numerusform>要凭记忆做的事有 %n 件；超过 5 件没人记得住。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 holds a character that is not text.</source>
        <translation>第 %1 行含有不是文字的字符。</translation>
    </message>
    <message>
        <source>Line %1: there is a title already; begin a section with “## ”.</source>
        <translation>第 %1 行：前面已有标题；小节请以“## ”开头。</translation>
    </message>
    <message>
        <source>Line %1: the section “%2” has no checks.</source>
        <translation>第 %1 行：“%2”这一节没有检查项。</translation>
    </message>
    <message>
        <source>Line %1: a playbook has at most %2 sections; make two playbooks of it.</source>
        <translation>第 %1 行：一份预案最多 %2 节；请拆成两份。</translation>
    </message>
    <message>
        <source>Line %1: the section has no name.</source>
        <translation>第 %1 行：这一节没有名称。</translation>
    </message>
    <message>
        <source>Line %1: a pause point stands in a section; begin one with “## ” above it.</source>
        <translation>第 %1 行：暂停点要放在小节里；请在它上面用“## ”开始一节。</translation>
    </message>
    <message>
        <source>Line %1: a playbook has at most %2 checks; make two playbooks of it.</source>
        <translation>第 %1 行：一份预案最多 %2 项检查；请拆成两份。</translation>
    </message>
    <message>
        <source>Line %1: the id “%2” is used above; every check has its own.</source>
        <translation>第 %1 行：编号“%2”前面已用过；每项检查的编号不能重复。</translation>
    </message>
    <message>
        <source>Line %1 is indented, but there is no check above that it could tell more about.</source>
        <translation>第 %1 行有缩进，但上面没有可供它补充说明的检查项。</translation>
    </message>
    <message>
        <source>Line %1: a playbook begins with its title, “# ” and words.</source>
        <translation>第 %1 行：预案要以标题开头，即“# ”加文字。</translation>
    </message>
    <message>
        <source>Line %1 is no section (“## ”), no check (“- ”) and no pause point (“&gt;”); indent it if it tells more about the check above.</source>
        <translation>第 %1 行不是小节（“## ”），不是检查项（“- ”），也不是暂停点（“&gt;”）；若是补充上面的检查项，请缩进。</translation>
    </message>
    <message>
        <source>The playbook has no title; begin it with “# ” and words.</source>
        <translation>这份预案没有标题；请以“# ”加文字开头。</translation>
    </message>
    <message>
        <source>The playbook does not say which it is; write “id: checkout-under-load” and “version: 1” between two lines “---” at its top.</source>
        <translation>看不出这是哪份预案；请在开头的两行“---”之间写上“id: checkout-under-load”和“version: 1”。</translation>
    </message>
    <message>
        <source>The playbook has no checks; begin a section with “## ” and a check with “- ”.</source>
        <translation>这份预案没有检查项；小节请以“## ”开头，检查项以“- ”开头。</translation>
    </message>
    <message>
        <source>The playbook is longer than 256 KiB. Make several of it.</source>
        <translation>这份预案超过 256 KiB，请拆成几份。</translation>
    </message>
    <message>
        <source>The playbooks are missing from this Muster. Install it again.</source>
        <translation>此 Muster 中缺少预案，请重新安装。</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 not applicable, %4 blocked</source>
        <translation>已完成 %1/%2，另有 %3 项不适用，%4 项受阻</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 not applicable</source>
        <translation>已完成 %1/%2，另有 %3 项不适用</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 blocked</source>
        <translation>已完成 %1/%2，%3 项受阻</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Write a customer update from what the incident knows, and check it.</source>
        <translation>根据事件当前情况起草一条客户更新，并做检查。</translation>
    </message>
    <message>
        <source>what it tells; what fits, unless you say</source>
        <translation>更新的内容类型；不写则按当前情况选择</translation>
    </message>
    <message>
        <source>Say when customers hear from you again.</source>
        <translation>请写明下次更新的时间。</translation>
    </message>
    <message>
        <source>The next update at %1 is over already; set a later one.</source>
        <translation>下次更新时间 %1 已经过去，请改为更晚的时间。</translation>
    </message>
    <message>
        <source>The text does not name the next update at %1.</source>
        <translation>正文没有写明下次更新时间 %1。</translation>
    </message>
    <message>
        <source>The text does not say who or what is affected.</source>
        <translation>正文没有说明谁或什么受到影响。</translation>
    </message>
    <message>
        <source>The text repeats the internal title: “%1”.</source>
        <translation>正文里出现了内部标题：“%1”。</translation>
    </message>
    <message>
        <source>The subject repeats the internal title.</source>
        <translation>标题里出现了内部标题。</translation>
    </message>
    <message>
        <source>Something is still to be filled in: “%1”.</source>
        <translation>还有内容没有填写：“%1”。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>正文是空的。</translation>
    </message>
    <message>
        <source>This is an exercise: subject and text begin with “[Exercise]” or “【演练】”.</source>
        <translation>这是演练：标题和正文都要以“【演练】”或“[Exercise]”开头。</translation>
    </message>
    <message>
        <source>Says what is affected</source>
        <translation>说明受影响范围</translation>
    </message>
    <message>
        <source>Next update has a time</source>
        <translation>写明下次更新时间</translation>
    </message>
    <message>
        <source>Nothing of the internal title</source>
        <translation>未出现内部标题</translation>
    </message>
    <message>
        <source>Nothing left to fill in</source>
        <translation>没有待填内容</translation>
    </message>
    <message>
        <source>Marked as what it is</source>
        <translation>标注正确</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Hong Kong time</source>
        <translation>香港时间</translation>
    </message>
    <message>
        <source>Macau time</source>
        <translation>澳门时间</translation>
    </message>
    <message>
        <source>Taipei time</source>
        <translation>台北时间</translation>
    </message>
    <message>
        <source>Singapore time</source>
        <translation>新加坡时间</translation>
    </message>
    <message>
        <source>Malaysia time</source>
        <translation>马来西亚时间</translation>
    </message>
    <message>
        <source>Japan time</source>
        <translation>日本时间</translation>
    </message>
    <message>
        <source>Korea time</source>
        <translation>韩国时间</translation>
    </message>
    <message>
        <source>Bangkok time</source>
        <translation>曼谷时间</translation>
    </message>
    <message>
        <source>Vietnam time</source>
        <translation>越南时间</translation>
    </message>
    <message>
        <source>Jakarta time</source>
        <translation>雅加达时间</translation>
    </message>
    <message>
        <source>India time</source>
        <translation>印度时间</translation>
    </message>
    <message>
        <source>Dubai time</source>
        <translation>迪拜时间</translation>
    </message>
    <message>
        <source>Sydney time</source>
        <translation>悉尼时间</translation>
    </message>
    <message>
        <source>London time</source>
        <translation>伦敦时间</translation>
    </message>
    <message>
        <source>Paris time</source>
        <translation>巴黎时间</translation>
    </message>
    <message>
        <source>Berlin time</source>
        <translation>柏林时间</translation>
    </message>
    <message>
        <source>Moscow time</source>
        <translation>莫斯科时间</translation>
    </message>
    <message>
        <source>US Eastern time</source>
        <translation>美国东部时间</translation>
    </message>
    <message>
        <source>US Central time</source>
        <translation>美国中部时间</translation>
    </message>
    <message>
        <source>US Mountain time</source>
        <translation>美国山地时间</translation>
    </message>
    <message>
        <source>US Pacific time</source>
        <translation>美国太平洋时间</translation>
    </message>
    <message>
        <source>São Paulo time</source>
        <translation>圣保罗时间</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1时间</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>%3 %1 至 %2</translation>
    </message>
    <message>
        <source>Partly restored</source>
        <translation>部分恢复</translation>
    </message>
    <message>
        <source>Problem returned</source>
        <translation>问题复发</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>暂无新进展</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>some customers</source>
        <translation>部分客户</translation>
    </message>
    <message>
        <source>our service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>There is no template “%1” in this language.</source>
        <translation>没有这种语言的模板“%1”。</translation>
    </message>
    <message>
        <source>Line 1 of the template has no subject; it begins with “# ” and the subject.</source>
        <translation>模板第 1 行没有标题；第 1 行应为“# ”加标题。</translation>
    </message>
    <message>
        <source>[Exercise] </source>
        <translation>【演练】</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>受影响的客户</translation>
    </message>
    <message>
        <source>What they cannot do</source>
        <translation>无法使用的功能</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>可用情况</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>替代办法</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>处理进展</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>下次更新</translation>
    </message>
    <message>
        <source>all customers in %1</source>
        <translation>%1的所有客户</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>most customers in %1</source>
        <translation>%1的大部分客户</translation>
    </message>
    <message>
        <source>most customers</source>
        <translation>大部分客户</translation>
    </message>
    <message>
        <source>some customers in %1</source>
        <translation>%1的部分客户</translation>
    </message>
    <message>
        <source>our website</source>
        <translation>网站访问</translation>
    </message>
    <message>
        <source>open our pages</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>browsing</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>customer accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>use their account</source>
        <translation>使用账户</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>the shopping cart</source>
        <translation>购物车</translation>
    </message>
    <message>
        <source>use the shopping cart</source>
        <translation>使用购物车</translation>
    </message>
    <message>
        <source>checkout</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>place orders</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>follow their deliveries</source>
        <translation>查询配送进度</translation>
    </message>
    <message>
        <source>customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>reach our customer service</source>
        <translation>联系客服</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1 works as usual.</source>
        <translation>%1不受影响。</translation>
    </message>
    <message>
        <source>%1 work as usual.</source>
        <translation>%1不受影响。</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1已恢复正常。</translation>
    </message>
    <message>
        <source>%1 work again.</source>
        <translation>%1已恢复正常。</translation>
    </message>
    <message>
        <source>Line %1 of the template: more than %2 sections within each other.</source>
        <translation>模板第 %1 行：嵌套的段落超过 %2 层。</translation>
    </message>
    <message>
        <source>Line %1 of the template ends “%2”, which was not begun there.</source>
        <translation>模板第 %1 行结束了“%2”，但此处没有与之对应的开头。</translation>
    </message>
    <message>
        <source>Line %1 of the template: “{{%2}}” is not used here.</source>
        <translation>模板第 %1 行：这里不支持“{{%2}}”。</translation>
    </message>
    <message>
        <source>Line %1 of the template names “%2”, which nobody knows.</source>
        <translation>模板第 %1 行用到了“%2”，没有这个名称。</translation>
    </message>
    <message>
        <source>The template is longer than 64 KiB.</source>
        <translation>模板超过 64 KiB。</translation>
    </message>
    <message>
        <source>Line %1 of the template: “{{” without “}}”.</source>
        <translation>模板第 %1 行：“{{”缺少对应的“}}”。</translation>
    </message>
    <message>
        <source>Line %1 of the template begins “%2”, which never ends.</source>
        <translation>模板第 %1 行开始了“%2”，但一直没有结束。</translation>
    </message>
    <message>
        <source>The template cannot be read.</source>
        <translation>模板无法读取。</translation>
    </message>
    <message>
        <source>“%1” is not a time to come. Use 14:40, 20m, 1h30m or 2026-11-19 14:40.</source>
        <translation>“%1”不是将来的时间。可以写 14:40、20m、1h30m 或 2026-11-19 14:40。</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Yes, at risk</source>
        <translation>有</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>%1 待发</translation>
    </message>
    <message>
        <source>%1 late by %2 min</source>
        <translation>%1 迟了 %2 分钟</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 守时</translation>
    </message>
    <message>
        <source>Updates promised</source>
        <translation>承诺的更新</translation>
    </message>
    <message>
        <source>(left out: looks like a password, a key or a card)</source>
        <translation>（已略去：疑似密码、密钥或卡号）</translation>
    </message>
    <message>
        <source>(%1 before it began)</source>
        <translation>（故障开始前 %1）</translation>
    </message>
    <message>
        <source>(%1 after it began)</source>
        <translation>（故障开始后 %1）</translation>
    </message>
    <message numerus="yes">
        <source>(%n more before these, in the timeline)</source>
        <translation>
            <numerusform>（更早的还有 %n 条，见时间线）</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an exercise. Nothing has happened.</source>
        <translation>这是演练，并未真正发生故障。</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>现象</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>近期变更</translation>
    </message>
    <message>
        <source>Seen now</source>
        <translation>目前情况</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已尝试</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>System</source>
        <translation>涉及系统</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>请求协助</translation>
    </message>
    <message>
        <source>Please answer by %1 (%2)</source>
        <translation>请在 %1（%2）前答复</translation>
    </message>
    <message>
        <source>Line %1 looks like a password. Take it out before the text leaves the room.</source>
        <translation>第 %1 行疑似密码，发出前请删去。</translation>
    </message>
    <message>
        <source>Line %1 looks like a key or token. Take it out before the text leaves the room.</source>
        <translation>第 %1 行疑似密钥或令牌，发出前请删去。</translation>
    </message>
    <message>
        <source>Line %1 looks like a card number. Take it out before the text leaves the room.</source>
        <translation>第 %1 行疑似银行卡号，发出前请删去。</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已超时 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>when the text promises the next update</source>
        <translation>正文承诺的下次更新时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so nothing is suggested.</source>
        <translation>还没有评估答案，暂无建议。</translation>
    </message>
    <message>
        <source>The answers suggest SEV %1.</source>
        <translation>根据评估答案，建议定为 SEV %1。</translation>
    </message>
    <message>
        <source>The sheet of answers is too long to be one. Nothing was changed.</source>
        <translation>文件太长，不像是评估答案。没有改动任何内容。</translation>
    </message>
    <message>
        <source>No playbook is run in this incident. “muster playbook INC PLAYBOOK” begins one.</source>
        <translation>这个事件还没有执行预案。用“muster playbook INC PLAYBOOK”开始一份。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2. Nothing was changed.</source>
        <translation>“%1”不是以下任何一项：%2。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Say one of --not-applicable, --blocked, --override and --undo, or none.</source>
        <translation>--not-applicable、--blocked、--override、--undo 只能选一个，也可以都不加。</translation>
    </message>
    <message>
        <source>Nobody has answered it. Nothing was changed.</source>
        <translation>这一项还没有人回答。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Give an incident another title.</source>
        <translation>给事件换一个标题。</translation>
    </message>
    <message>
        <source>Say what the answers suggest; take new ones from a file.</source>
        <translation>输出评估答案所建议的级别；可从文件读入新答案。</translation>
    </message>
    <message>
        <source>answers as “show --json” prints them under “assessment”</source>
        <translation>答案文件，格式同“show --json”中的“assessment”</translation>
    </message>
    <message>
        <source>Begin a playbook, by its id or from a Markdown file.</source>
        <translation>开始执行一份预案：按编号，或用自己的 Markdown 文件。</translation>
    </message>
    <message>
        <source>Answer a check of the playbook that is run.</source>
        <translation>回答正在执行的预案中的一项检查。</translation>
    </message>
    <message>
        <source>what was answered; as the playbook has it unless you say</source>
        <translation>实际的应答；不写则照预案</translation>
    </message>
    <message>
        <source>it does not apply, and why</source>
        <translation>不适用，以及原因</translation>
    </message>
    <message>
        <source>it cannot be done now, and why</source>
        <translation>现在无法完成，以及原因</translation>
    </message>
    <message>
        <source>the room goes on at a pause point without all, and why</source>
        <translation>在暂停点不等全员就绪就继续，以及原因</translation>
    </message>
    <message>
        <source>take the answer back</source>
        <translation>收回回答</translation>
    </message>
    <message>
        <source>Record who approved the text from standard input.</source>
        <translation>记录谁批准了标准输入中的文字。</translation>
    </message>
    <message>
        <source>Write the brief for technical support from the record.</source>
        <translation>按记录写出给技术支持的简报。</translation>
    </message>
    <message>
        <source>what is asked of them</source>
        <translation>请对方做什么</translation>
    </message>
    <message>
        <source>when the answer is due</source>
        <translation>请对方何时前答复</translation>
    </message>
    <message>
        <source>What the sheet says of “%1” is no answer. Nothing was changed.</source>
        <translation>文件里“%1”的内容不是答案。没有改动任何内容。</translation>
    </message>
    <message>
        <source>“%1” in the sheet is no JSON object. Nothing was changed.</source>
        <translation>文件里的“%1”不是 JSON 对象。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The sheet of answers is no JSON object. Nothing was changed.</source>
        <translation>答案文件不是 JSON 对象。没有改动任何内容。</translation>
    </message>
    <message>
        <source>It waits for the pause point “%1”. Nothing was changed.</source>
        <translation>要先通过暂停点“%1”。没有改动任何内容。</translation>
    </message>
    <message>
        <source>At a pause point all are ready, or somebody says why the room goes on without them.</source>
        <translation>暂停点要么全部就绪，要么写明为什么不等全员就继续。</translation>
    </message>
    <message>
        <source>That is no pause point. Nothing was changed.</source>
        <translation>这一项不是暂停点。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Say where the room meets: --place, --call or both.</source>
        <translation>请用 --place、--call 或两者一起写明作战室在哪里。</translation>
    </message>
    <message>
        <source>Say where the room meets and how it is called.</source>
        <translation>登记作战室在哪里、电话会议怎么接入。</translation>
    </message>
    <message>
        <source>the room, such as “4B, level 3”; empty for none</source>
        <translation>地点，例如“3 层 4B”；写空表示没有</translation>
    </message>
    <message>
        <source>the number or link of the call; empty for none</source>
        <translation>电话会议的号码或链接；写空表示没有</translation>
    </message>
    <message>
        <source>Conference call</source>
        <translation>电话会议</translation>
    </message>
    <message>
        <source>That is where the room meets already.</source>
        <translation>登记的就是这里，没有变化。</translation>
    </message>
    <message>
        <source>That is too long: 500 characters are the most. Nothing was changed.</source>
        <translation>太长了，最多 500 个字符。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Exactly this text was marked as sent there a moment ago. Nothing was written twice.</source>
        <translation>同样的内容刚刚已在该渠道标记为已发送，没有重复记录。</translation>
    </message>
    <message>
        <source>%1 was given exactly this brief a moment ago. Nothing was written twice.</source>
        <translation>同样的简报刚刚已交给%1，没有重复记录。</translation>
    </message>
    <message>
        <source>List the playbooks, check one of your own, or print one.</source>
        <translation>列出预案、检查自己的预案，或打印一份。</translation>
    </message>
    <message>
        <source>it as a page of HTML with boxes to tick; by its id, or a file</source>
        <translation>输出带勾选框的 HTML 页面；给出预案标识或文件</translation>
    </message>
    <message>
        <source>the one that this incident runs, with what was answered</source>
        <translation>输出该事件正在执行的预案，连同已有的应答</translation>
    </message>
    <message>
        <source>Exercise: nothing of this happened</source>
        <translation>演练：以下内容均未真实发生</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未经批准</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>%1 批准</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>先凭记忆做</translation>
    </message>
    <message>
        <source>Read, then do</source>
        <translation>边读边做</translation>
    </message>
    <message>
        <source>Do, then confirm</source>
        <translation>先做后确认</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Command is offered (--to), taken (--take) or kept (--take-back): one at a time.</source>
        <translation>指挥权可以交出（--to）、接手（--take）或收回（--take-back），一次只能做一件。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Say what it turned out to be: --as, one of: %1.</source>
        <translation>请用 --as 说明结果如何，可选：%1。</translation>
    </message>
    <message>
        <source>known, theory or ruled-out</source>
        <translation>known（已知）、theory（推测）或 ruled-out（已排除）</translation>
    </message>
    <message>
        <source>Show what is known, suspected, ruled out and under way.</source>
        <translation>显示已知、推测、已排除和正在进行的事项。</translation>
    </message>
    <message>
        <source>Put something on the board; a theory unless you say.</source>
        <translation>在情况看板上记一条；不另说明就算推测。</translation>
    </message>
    <message>
        <source>Say what a line of the board turned out to be.</source>
        <translation>说明看板上某一条结果如何。</translation>
    </message>
    <message>
        <source>Record how the technical side stands.</source>
        <translation>记录技术侧的现状。</translation>
    </message>
    <message>
        <source>how it stands now</source>
        <translation>目前情况如何</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>正在做什么</translation>
    </message>
    <message>
        <source>what is needed</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>Tell the incident in half a minute.</source>
        <translation>用半分钟说清整个事件。</translation>
    </message>
    <message>
        <source>Print the briefing that goes with command; hand command over.</source>
        <translation>写出交接指挥权用的简报；交接指挥权。</translation>
    </message>
    <message>
        <source>offer command to them; nothing changes until they take it</source>
        <translation>把指挥权交给此人；对方接手之前，指挥不变</translation>
    </message>
    <message>
        <source>the briefing; made from the record unless you say</source>
        <translation>简报；不另给出就按记录生成</translation>
    </message>
    <message>
        <source>the one it was offered to has it now</source>
        <translation>对方现在接手指挥</translation>
    </message>
    <message>
        <source>the offer no longer stands</source>
        <translation>收回交接</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nobody has said yet what customers cannot do.</source>
        <translation>还没有人说明客户哪些事做不了。</translation>
    </message>
    <message>
        <source>For customers: %1.</source>
        <translation>客户侧：%1。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2 前</translation>
    </message>
    <message>
        <source>Under way: %1.</source>
        <translation>正在进行：%1。</translation>
    </message>
    <message>
        <source>Last decision, %1: %2</source>
        <translation>最近一次决定（%1）：%2</translation>
    </message>
    <message>
        <source>Customers have not been told anything yet.</source>
        <translation>还没有对客户说过任何话。</translation>
    </message>
    <message>
        <source>Customers heard last at %1 and were promised more by %2.</source>
        <translation>最近一次告知客户是在 %1，已承诺 %2 前再更新。</translation>
    </message>
    <message>
        <source>Customers heard last at %1.</source>
        <translation>最近一次告知客户是在 %1。</translation>
    </message>
    <message>
        <source>Nobody leads yet.</source>
        <translation>目前没有总指挥。</translation>
    </message>
    <message>
        <source>%1 leads and hands over to %2.</source>
        <translation>%1任总指挥，正在向%2交接。</translation>
    </message>
    <message>
        <source>%1 leads.</source>
        <translation>%1任总指挥。</translation>
    </message>
    <message>
        <source>%1, SEV %2, %3: %4</source>
        <translation>%1，SEV %2，%3：%4</translation>
    </message>
    <message>
        <source>It lasted %1.</source>
        <translation>历时 %1。</translation>
    </message>
    <message>
        <source>It began at %1, %2 ago.</source>
        <translation>%1 开始，至今 %2。</translation>
    </message>
    <message>
        <source>We know: %1.</source>
        <translation>已知：%1。</translation>
    </message>
    <message>
        <source>We suspect: %1.</source>
        <translation>推测：%1。</translation>
    </message>
    <message>
        <source>Ruled out: %1.</source>
        <translation>已排除：%1。</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>历时 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>Next update promised by %1</source>
        <translation>已承诺 %1 前再次更新</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Theories</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Aims now</source>
        <translation>当前目标</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>人员分工</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Told to customers</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>Say what is known or suspected. Nothing was noted.</source>
        <translation>请写明已知或推测的内容。没有记录任何内容。</translation>
    </message>
    <message>
        <source>That is on the board already. Change what it is held to be there.</source>
        <translation>看板上已有这一条。请直接在看板上更改它的归类。</translation>
    </message>
    <message>
        <source>There is no such line on the board of this incident. Nothing was changed.</source>
        <translation>本事件的看板上没有这一条。未作任何更改。</translation>
    </message>
    <message>
        <source>Say how it stands, what is done or what is needed. Nothing was recorded.</source>
        <translation>请写明目前情况、正在做什么或需要什么。没有记录任何内容。</translation>
    </message>
    <message>
        <source>That is what the last report says. Nothing was recorded.</source>
        <translation>与上一次汇报内容相同。没有记录任何内容。</translation>
    </message>
    <message>
        <source>Say who is to lead from now on. Nothing was handed over.</source>
        <translation>请写明由谁接任总指挥。没有交接。</translation>
    </message>
    <message>
        <source>The briefing is empty. Nothing was handed over.</source>
        <translation>简报是空的。没有交接。</translation>
    </message>
    <message>
        <source>%1 was asked already and has not taken command yet.</source>
        <translation>已请%1接手，对方尚未接手指挥。</translation>
    </message>
    <message>
        <source>Command is not being handed over, or the offer was taken back. Nothing was changed.</source>
        <translation>目前没有在交接指挥权，或交接已被收回。未作任何更改。</translation>
    </message>
    <message>
        <source>Command was offered to %1, and only they can take it.</source>
        <translation>指挥权是交给%1的，只有本人可以接手。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Command offered to %1</source>
        <translation>请%1接手指挥</translation>
    </message>
    <message>
        <source>%1 has command</source>
        <translation>%1接手指挥</translation>
    </message>
    <message>
        <source>%1 has command, taken over from %2</source>
        <translation>%1接手指挥，接替%2</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Only words can be erased: those of entries, and earlier titles. Nothing was changed.</source>
        <translation>只能抹除文字内容：记录的内容和旧标题。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no earlier title. Rename the incident first; then the old title can go.</source>
        <translation>没有旧标题。请先给事件改名，再抹除旧标题。</translation>
    </message>
    <message>
        <source>The old title is erased, but not in the backup %1, which could not be reached. Erase or delete it by hand.</source>
        <translation>旧标题已抹除，但备份 %1 无法触及，其中仍有旧标题。请手动抹除或删除。</translation>
    </message>
    <message numerus="yes">
        <source>The old title is erased. %n entries may repeat it: search for its words and erase them too.</source>
        <translation>
            <numerusform>旧标题已抹除。另有 %n 条记录可能含有同样的内容：请搜索并一并抹除。</numerusform>
        </translation>
    </message>
    <message>
        <source>“--channel” is one of: %1.</source>
        <translation>“--channel”只能是以下之一：%1。</translation>
    </message>
    <message>
        <source>only for this channel; every one unless you say</source>
        <translation>仅限此渠道；不指定则列出所有渠道</translation>
    </message>
    <message>
        <source>the subject or title it goes out under</source>
        <translation>发布时的主题或标题</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) · GSM-7</source>
        <translation>
            <numerusform>%n 条 · GSM-7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) · UCS-2</source>
        <translation>
            <numerusform>%n 条 · UCS-2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) · UCS-2 because of “%1”</source>
        <translation>
            <numerusform>%n 条 · 因“%1”须用 UCS-2</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject %1 / %2</source>
        <translation>主题 %1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), no limit</source>
        <translation>
            <numerusform>%n 字，无上限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters: shorten it.</source>
        <translation>主题超过 %1 字，请精简。</translation>
    </message>
    <message>
        <source>The text holds a character that this channel refuses.</source>
        <translation>文字中含有该渠道不接受的字符。</translation>
    </message>
    <message numerus="yes">
        <source>With %1 instead of %2 it is %n part(s).</source>
        <translation>
            <numerusform>将 %2 换成 %1 后为 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long from “%1” on. Shorten it; nothing is cut for you.</source>
        <translation>从“%1”起超出上限。请自行精简，Muster 不会替您删减。</translation>
    </message>
    <message>
        <source>Check the text on standard input against what the incident knows.</source>
        <translation>对照事件记录检查标准输入中的文字。</translation>
    </message>
    <message>
        <source>where it is to be posted</source>
        <translation>发布渠道</translation>
    </message>
    <message>
        <source>Times in their zone</source>
        <translation>时间与时区一致</translation>
    </message>
    <message>
        <source>Agrees with what works</source>
        <translation>与功能现状一致</translation>
    </message>
    <message>
        <source>No guess of a cause</source>
        <translation>未猜测原因</translation>
    </message>
    <message>
        <source>No hour by which it works</source>
        <translation>未承诺恢复时间</translation>
    </message>
    <message>
        <source>No blame</source>
        <translation>未归咎于人</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>未出现人名</translation>
    </message>
    <message>
        <source>No machine by name</source>
        <translation>未出现内部主机</translation>
    </message>
    <message>
        <source>No keys or passwords</source>
        <translation>无密钥或密码</translation>
    </message>
    <message>
        <source>No hidden characters</source>
        <translation>无不可见字符</translation>
    </message>
    <message>
        <source>“%1” looks like a key or a password: take it out, and change it.</source>
        <translation>“%1”像是密钥或密码：请删去，并尽快更换。</translation>
    </message>
    <message>
        <source>“%1” is a machine of yours: say what customers notice instead.</source>
        <translation>“%1”是内部主机或地址：请改写为客户看到的现象。</translation>
    </message>
    <message>
        <source>“%1” is one of you: say “we” instead.</source>
        <translation>“%1”是团队成员：请改用“我们”。</translation>
    </message>
    <message>
        <source>“%1” is somebody&apos;s address: take it out.</source>
        <translation>“%1”是个人地址：请删去。</translation>
    </message>
    <message>
        <source>“%1” blames somebody: own it, and tell causes in the review.</source>
        <translation>“%1”有归咎之嫌：请承担责任，原因留待复盘说明。</translation>
    </message>
    <message>
        <source>“%1” guesses: say what is known, or nothing of it.</source>
        <translation>“%1”属于猜测：只写已确认的内容，否则不写。</translation>
    </message>
    <message>
        <source>“%1” names a cause while you still work on it: leave it out.</source>
        <translation>“%1”在处理期间提到了原因：请先不写。</translation>
    </message>
    <message>
        <source>“%1” promises when it works: promise only when you speak again.</source>
        <translation>“%1”承诺了恢复时间：只承诺下次更新的时间。</translation>
    </message>
    <message>
        <source>“%1” is the room&apos;s clock under the name of another zone.</source>
        <translation>“%1”是作战室的时间，却写成了别的时区。</translation>
    </message>
    <message>
        <source>“%1”, but the room still has a function that does not work.</source>
        <translation>写了“%1”，但记录中仍有功能未恢复。</translation>
    </message>
    <message>
        <source>It is shown as resolved, but the room still has a function that does not work.</source>
        <translation>状态显示为已解决，但记录中仍有功能未恢复。</translation>
    </message>
    <message>
        <source>The text holds a character nobody sees, %1: take it out.</source>
        <translation>文字中含有不可见字符 %1：请删去。</translation>
    </message>
    <message>
        <source>Says what to do meanwhile</source>
        <translation>告诉客户现在怎么办</translation>
    </message>
    <message>
        <source>The same time on every channel</source>
        <translation>各渠道更新时间一致</translation>
    </message>
    <message>
        <source>Began when it was noted</source>
        <translation>开始时间与记录一致</translation>
    </message>
    <message>
        <source>As many as the record says</source>
        <translation>影响范围与记录一致</translation>
    </message>
    <message>
        <source>Agrees with what fails</source>
        <translation>异常功能与记录一致</translation>
    </message>
    <message>
        <source>Fits the status</source>
        <translation>与事件状态一致</translation>
    </message>
    <message>
        <source>Agrees with what was decided</source>
        <translation>与决定一致</translation>
    </message>
    <message>
        <source>Claims nothing that was not noted</source>
        <translation>说法都有记录可查</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>易读</translation>
    </message>
    <message>
        <source>“%1”, but it was decided: “%2”.</source>
        <translation>文中说“%1”，但已决定：“%2”。</translation>
    </message>
    <message>
        <source>“%1” stands nowhere in the record: note how you know it, or leave it out.</source>
        <translation>“%1”在记录中没有依据：请先记下依据，否则不要写。</translation>
    </message>
    <message numerus="yes">
        <source>A sentence has %n characters: make two of it.</source>
        <translation>
            <numerusform>有一句长达 %n 字，请拆成两句。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sentence has %n words: make two of it.</source>
        <translation>
            <numerusform>有一句长达 %n 个单词，请拆成两句。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what customers can do meanwhile: another way, or to wait.</source>
        <translation>请告诉客户现在怎么办：有别的办法，或者等待。</translation>
    </message>
    <message>
        <source>Hard to read: use shorter words and sentences.</source>
        <translation>不易读懂：请用更短的词句。</translation>
    </message>
    <message>
        <source>“%1”, but the record says that %2 % fail.</source>
        <translation>文中说“%1”，但记录显示有 %2% 失败。</translation>
    </message>
    <message>
        <source>“%1”, but the record says that %2 to %3 % fail.</source>
        <translation>文中说“%1”，但记录显示有 %2%～%3% 失败。</translation>
    </message>
    <message>
        <source>“%1”, but the room knows that it works.</source>
        <translation>文中说“%1”，但记录显示该功能正常。</translation>
    </message>
    <message>
        <source>It is shown as further than the room is: set the status first.</source>
        <translation>对外状态超前于事件的实际状态：请先更新事件状态。</translation>
    </message>
    <message>
        <source>“%1” does not fit the status of the room.</source>
        <translation>“%1”与事件的当前状态不符。</translation>
    </message>
    <message>
        <source>“%1” is not when the next update is promised: %2.</source>
        <translation>“%1”不是承诺的下次更新时间（%2）。</translation>
    </message>
    <message>
        <source>Say in which zone %1 is.</source>
        <translation>请写明 %1 是哪个时区的时间。</translation>
    </message>
    <message>
        <source>“%1”, but the record says that it began at %2.</source>
        <translation>文中写“%1”，但记录的开始时间是 %2。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not the same moment.</source>
        <translation>“%1”与“%2”不是同一时刻。</translation>
    </message>
    <message>
        <source>The text of another channel names another next update.</source>
        <translation>另一渠道的文案写的是别的更新时间。</translation>
    </message>
    <message>
        <source>whom it was for: customers, unless you say</source>
        <translation>写给谁；不填则为客户</translation>
    </message>
    <message>
        <source>the title it went out under</source>
        <translation>发布时的标题</translation>
    </message>
    <message>
        <source>what it told, as a phase of “draft”</source>
        <translation>内容类型，取值同 draft 的 --phase</translation>
    </message>
    <message>
        <source>for whom; customers, unless you say</source>
        <translation>写给谁；不填则为客户</translation>
    </message>
    <message>
        <source>in what capacity; as commander, unless you say</source>
        <translation>以什么身份；不填则为总指挥</translation>
    </message>
    <message>
        <source>send it back instead, with what is to be changed</source>
        <translation>改为退回，并写明要修改什么</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>处理进展</translation>
    </message>
    <message>
        <source>Waiting in a queue</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Data or security</source>
        <translation>数据或安全</translation>
    </message>
    <message>
        <source>Apology and explanation</source>
        <translation>致歉与说明</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>Review published</source>
        <translation>复盘已发布</translation>
    </message>
    <message>
        <source>We write to you because this may affect you.</source>
        <translation>我们单独致信，是因为您可能受到影响。</translation>
    </message>
    <message>
        <source>How long they wait</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>哪里不准确</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正确的是什么</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>涉及哪些数据</translation>
    </message>
    <message>
        <source>How they protect themselves</source>
        <translation>客户如何防护</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What prevents it</source>
        <translation>防止再次发生的措施</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>客户得到什么</translation>
    </message>
    <message>
        <source>How they get it</source>
        <translation>如何领取</translation>
    </message>
    <message>
        <source>Where to read more</source>
        <translation>详情链接</translation>
    </message>
    <message>
        <source>There is no text to send back. Nothing was recorded.</source>
        <translation>没有可退回的文字。未作记录。</translation>
    </message>
    <message>
        <source>Say what is to be changed. Nothing was recorded.</source>
        <translation>请写明要修改什么。未作记录。</translation>
    </message>
    <message>
        <source>Update sent back: %1</source>
        <translation>更新被退回：%1</translation>
    </message>
    <message>
        <source>Told %1 (%2)</source>
        <translation>已告知%1（%2）</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Affected customers</source>
        <translation>受影响的客户</translation>
    </message>
    <message>
        <source>Everyone in the company</source>
        <translation>全体同事</translation>
    </message>
    <message>
        <source>Executives</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>Support team</source>
        <translation>客服团队</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法务</translation>
    </message>
    <message>
        <source>Public relations</source>
        <translation>公关</translation>
    </message>
    <message>
        <source>Update for %1</source>
        <translation>对%1的更新</translation>
    </message>
    <message>
        <source>“%1” does not name two of the %2 updates; write it as 1,2.</source>
        <translation>“%1”没有指明 %2 条更新中的两条，请写成 1,2。</translation>
    </message>
    <message>
        <source>What customers were told, at what pace, and what changed between two updates.</source>
        <translation>查看对客户发布的内容、节奏，以及两条更新之间的变化。</translation>
    </message>
    <message>
        <source>only what they could read at that time</source>
        <translation>只看该时刻客户能读到的内容</translation>
    </message>
    <message>
        <source>what changed from update A to update B</source>
        <translation>从更新 A 到更新 B 改了什么</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was written.</source>
        <translation>无法读取 %1。未写入任何内容。</translation>
    </message>
    <message>
        <source>Row %1 %2: %3</source>
        <translation>第 %1 行%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses stood there more than once; each gets one mail.</source>
        <translation>
            <numerusform>有 %n 个地址重复，每个地址只发一封。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1”不是电子邮件地址。</translation>
    </message>
    <message>
        <source>Say into which folder, with -o.</source>
        <translation>请用 -o 指定文件夹。</translation>
    </message>
    <message>
        <source>into this file; to standard output, unless you say</source>
        <translation>写入此文件；不填则输出到标准输出</translation>
    </message>
    <message>
        <source>Write a customer update as a mail that opens as a draft.</source>
        <translation>把客户更新写成一封打开即为草稿的邮件。</translation>
    </message>
    <message>
        <source>to these addresses, one a row; rows that are none are named</source>
        <translation>收件地址，每行一个；无效的行会逐一指出</translation>
    </message>
    <message>
        <source>whom it comes from; your mail program&apos;s, unless you say</source>
        <translation>发件地址；不填则由邮件程序决定</translation>
    </message>
    <message>
        <source>although it seems to hold a password: it is none</source>
        <translation>尽管疑似含有密码，仍然写出：并非密码</translation>
    </message>
    <message>
        <source>Write an update with numbered sentences, for somebody outside the room to approve.</source>
        <translation>把更新写成逐句编号的审阅稿，供作战室以外的人审批。</translation>
    </message>
    <message>
        <source>the format; txt, unless you say</source>
        <translation>格式；不填则为 txt</translation>
    </message>
    <message>
        <source>Write a status page of the updates that were sent, to upload: two languages and a feed.</source>
        <translation>用已发布的更新生成可上传的状态页：两种语言及订阅源。</translation>
    </message>
    <message>
        <source>into this folder</source>
        <translation>写入此文件夹</translation>
    </message>
    <message>
        <source>whose status it is</source>
        <translation>状态页所属的名称</translation>
    </message>
    <message>
        <source>is no e-mail address</source>
        <translation>不是电子邮件地址</translation>
    </message>
    <message>
        <source>has no e-mail address</source>
        <translation>没有电子邮件地址</translation>
    </message>
    <message>
        <source>For your approval: %1, SEV %2</source>
        <translation>请您审批：%1，SEV %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>写给：%1</translation>
    </message>
    <message>
        <source>What it tells: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>Nobody has to be asked; it is for you to read.</source>
        <translation>无需审批，仅供阅读。</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>需审批：%1</translation>
    </message>
    <message>
        <source>As of %1 (%2)</source>
        <translation>截至 %1（%2）</translation>
    </message>
    <message>
        <source>Please answer with “yes”, or with the number of a sentence and what it should say.</source>
        <translation>请回复“同意”，或写明句子编号及应改成的内容。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>SHA-256 of the exact words: %1</source>
        <translation>原文的 SHA-256：%1</translation>
    </message>
    <message>
        <source>The review copy cannot be written.</source>
        <translation>无法生成审阅稿。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Service status</source>
        <translation>服务状态</translation>
    </message>
    <message>
        <source>%1: service status</source>
        <translation>%1服务状态</translation>
    </message>
    <message>
        <source>No problem is known.</source>
        <translation>目前没有已知异常。</translation>
    </message>
    <message>
        <source>Next update by</source>
        <translation>下次更新：</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Feed of the updates</source>
        <translation>订阅更新</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was lost; choose another place.</source>
        <translation>无法写入 %1。内容没有丢失，请换一个位置。</translation>
    </message>
    <message>
        <source>Nobody asked “%1”. Nothing was recorded.</source>
        <translation>没有人问过“%1”。未作记录。</translation>
    </message>
    <message>
        <source>Count what customers ask, or record its approved answer.</source>
        <translation>为客户的提问计数，或登记统一的答复。</translation>
    </message>
    <message>
        <source>how often it was asked</source>
        <translation>问了多少次</translation>
    </message>
    <message>
        <source>what everybody may answer; empty takes it back</source>
        <translation>统一的答复；留空则收回</translation>
    </message>
    <message>
        <source>“%1” There is no approved answer yet: tell the war room.</source>
        <translation>“%1”暂无统一答复，请告诉作战室。</translation>
    </message>
    <message>
        <source>“%1” You can say: “%2”</source>
        <translation>“%1”可以这样答：“%2”</translation>
    </message>
    <message>
        <source>Say what customers ask. Nothing was recorded.</source>
        <translation>请写明客户问什么。未作记录。</translation>
    </message>
    <message>
        <source>It was asked 1 to 100,000 times. Nothing was recorded.</source>
        <translation>次数应为 1 到 100,000。未作记录。</translation>
    </message>
    <message>
        <source>Nobody asked that. Nothing was recorded.</source>
        <translation>没有这个问题。未作记录。</translation>
    </message>
    <message>
        <source>That is the answer already. Nothing was recorded.</source>
        <translation>答复已经如此。未作记录。</translation>
    </message>
    <message numerus="yes">
        <source>Customers ask, %n times: %1</source>
        <translation>
            <numerusform>客户提问 %n 次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers ask: %1</source>
        <translation>客户提问：%1</translation>
    </message>
    <message>
        <source>No answer any more to “%1”</source>
        <translation>收回对“%1”的答复</translation>
    </message>
    <message>
        <source>Approved answer to “%1”</source>
        <translation>批准的答复“%1”</translation>
    </message>
    <message>
        <source>Nothing like that was to be sent here. “muster outbox INC” lists what was.</source>
        <translation>这里没有这样一条待发内容。“muster outbox INC”列出全部。</translation>
    </message>
    <message>
        <source>Say what it is with --as, one of: %1.</source>
        <translation>请用 --as 说明类型，可选：%1。</translation>
    </message>
    <message>
        <source>Nobody has approved exactly this text yet: %1. Nothing was sent; “muster approve” records it.</source>
        <translation>这份文字尚未获批（%1）。没有发送；用“muster approve”记录审批。</translation>
    </message>
    <message>
        <source>Say where to with --to; “muster connector” lists them.</source>
        <translation>请用 --to 说明发到哪里；“muster connector”列出全部发送通道。</translation>
    </message>
    <message>
        <source>There is no way out named “%1”. “muster connector” lists them. Nothing was sent.</source>
        <translation>没有名为“%1”的发送通道。“muster connector”列出全部。没有发送。</translation>
    </message>
    <message>
        <source>Say which one, and what: %1.</source>
        <translation>请说明是哪一条，以及怎么处理：%1。</translation>
    </message>
    <message>
        <source>List where texts can go by themselves, or set one up.</source>
        <translation>列出可自动发送的通道，或设置一个。</translation>
    </message>
    <message>
        <source>what kind of server it is</source>
        <translation>服务器类型</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT or smtps://HOST:PORT of a mail server; the API of a status page that is elsewhere</source>
        <translation>邮件服务器的 smtp://主机:端口 或 smtps://主机:端口；或不在默认位置的状态页 API</translation>
    </message>
    <message>
        <source>who logs in to the mail server</source>
        <translation>登录邮件服务器的用户名</translation>
    </message>
    <message>
        <source>whom mails come from</source>
        <translation>发件地址</translation>
    </message>
    <message>
        <source>who gets mails, one address a row</source>
        <translation>收件人，每行一个地址</translation>
    </message>
    <message>
        <source>the id of a status page</source>
        <translation>状态页的标识</translation>
    </message>
    <message>
        <source>the JSON that a webhook gets, as a template</source>
        <translation>发给 webhook 的 JSON 模板</translation>
    </message>
    <message>
        <source>take it away, and its secret</source>
        <translation>移除该通道及其密钥</translation>
    </message>
    <message>
        <source>Send a customer update through a connector, once.</source>
        <translation>通过一个发送通道发送一次客户更新。</translation>
    </message>
    <message>
        <source>through which connector</source>
        <translation>通过哪个发送通道</translation>
    </message>
    <message>
        <source>this text, instead of what the incident makes</source>
        <translation>用这份文字，而不是根据事件生成的文字</translation>
    </message>
    <message>
        <source>show exactly what would be sent, and send nothing</source>
        <translation>原样显示将要发送的内容，不发送</translation>
    </message>
    <message>
        <source>although nobody approved it, or it seems to hold a password</source>
        <translation>即使没有审批或疑似含有密码，也照发</translation>
    </message>
    <message>
        <source>What was to be sent and what became of it; stop one, try it again, or say whether it arrived.</source>
        <translation>列出待发内容及结果；停止一条、再试一条，或说明是否已到达。</translation>
    </message>
    <message>
        <source>Muster ended while it was being sent. Look there before it is sent again.</source>
        <translation>发送过程中 Muster 退出了。重发之前，请先去那边看看。</translation>
    </message>
    <message>
        <source>The recipients in %1 cannot be read. Nothing was sent.</source>
        <translation>无法读取 %1 中的收件人。没有发送。</translation>
    </message>
    <message>
        <source>It could not be seen whether the text is there already.</source>
        <translation>无法确认那边是否已有这份文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses were refused.</source>
        <translation>
            <numerusform>有 %n 个地址被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>The time it promises has passed. Write a new text.</source>
        <translation>文中承诺的时间已过。请重新写一份。</translation>
    </message>
    <message>
        <source>It could not be sent for half an hour. Look whether it is still true, then send it again.</source>
        <translation>半小时内一直没能发出。请确认内容仍然属实，再重新发送。</translation>
    </message>
    <message>
        <source>A newer text goes instead.</source>
        <translation>由更新的一份代替。</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Slack webhook</source>
        <translation>Slack webhook</translation>
    </message>
    <message>
        <source>Teams workflow</source>
        <translation>Teams 工作流</translation>
    </message>
    <message>
        <source>Atlassian Statuspage</source>
        <translation>Atlassian Statuspage</translation>
    </message>
    <message>
        <source>Custom webhook</source>
        <translation>任意 webhook</translation>
    </message>
    <message>
        <source>WeCom robot</source>
        <translation>企业微信机器人</translation>
    </message>
    <message>
        <source>DingTalk robot</source>
        <translation>钉钉机器人</translation>
    </message>
    <message>
        <source>Feishu robot</source>
        <translation>飞书机器人</translation>
    </message>
    <message>
        <source>A mail server&apos;s address looks like smtp://mail.example.com:587 or smtps://mail.example.com:465. Nothing was saved.</source>
        <translation>邮件服务器的地址形如 smtp://mail.example.com:587 或 smtps://mail.example.com:465。没有保存。</translation>
    </message>
    <message>
        <source>Say which address the mails come from. Nothing was saved.</source>
        <translation>请填写发件地址。没有保存。</translation>
    </message>
    <message>
        <source>Name the file with the recipients, one address a row. Nothing was saved.</source>
        <translation>请填写收件人文件，每行一个地址。没有保存。</translation>
    </message>
    <message>
        <source>Give the id of the page. Nothing was saved.</source>
        <translation>请填写状态页的标识。没有保存。</translation>
    </message>
    <message>
        <source>A password does not belong into an address that everybody reads. Nothing was saved; give it as the secret.</source>
        <translation>地址人人可见，不能写密码。没有保存；请把密码填在密钥一栏。</translation>
    </message>
    <message>
        <source>Nothing like that was to be sent here. Nothing was changed.</source>
        <translation>这里没有这样一条待发内容。没有任何更改。</translation>
    </message>
    <message>
        <source>Give it a name of at most 200 characters, such as “Status page”. Nothing was saved.</source>
        <translation>请起一个不超过 200 个字符的名称，例如“状态页”。没有保存。</translation>
    </message>
    <message>
        <source>“%1” is set up so already.</source>
        <translation>“%1”已经是这样设置的。</translation>
    </message>
    <message>
        <source>There is no way out named “%1”. Nothing was changed.</source>
        <translation>没有名为“%1”的发送通道。没有任何更改。</translation>
    </message>
    <message>
        <source>This is an exercise: it never sends anything. Copy the text, or mark it as sent.</source>
        <translation>这是演练，绝不向外发送。请复制文字，或标记为已发送。</translation>
    </message>
    <message>
        <source>The update is empty. Nothing was sent.</source>
        <translation>更新是空的。没有发送。</translation>
    </message>
    <message>
        <source>The next update would be due before this one. Nothing was sent; give a later time.</source>
        <translation>下次更新的时间早于这一次。没有发送；请换一个更晚的时间。</translation>
    </message>
    <message>
        <source>Exactly this text is on its way to “%1” already, or just went there. Nothing was sent twice.</source>
        <translation>同一份文字正在发往“%1”，或刚刚发过。没有重复发送。</translation>
    </message>
    <message>
        <source>That is not waiting to be sent any more.</source>
        <translation>这一条已不在等待发送。</translation>
    </message>
    <message>
        <source>That was delivered: it can only be corrected by another update.</source>
        <translation>这一条已送达，只能再发一次更新来更正。</translation>
    </message>
    <message>
        <source>That is settled already. Nothing was changed.</source>
        <translation>这一条已有结果。没有任何更改。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发出</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>可能已发送</translation>
    </message>
    <message>
        <source>To be sent through “%1”</source>
        <translation>准备通过“%1”发送</translation>
    </message>
    <message>
        <source>Through “%1”: %2</source>
        <translation>通过“%1”：%2</translation>
    </message>
    <message>
        <source>The server took the call but not the text: %1</source>
        <translation>服务器收到了请求，但没有接受这份文字：%1</translation>
    </message>
    <message>
        <source>The server sends us on to %1. Nothing was sent there; if that is right, give the new address.</source>
        <translation>服务器要求转到 %1。没有发往那里；如果无误，请填写新地址。</translation>
    </message>
    <message>
        <source>The server does not accept the secret (%1). Give it anew.</source>
        <translation>服务器不认可密钥（%1）。请重新填写。</translation>
    </message>
    <message>
        <source>The server asks for a pause (429).</source>
        <translation>服务器要求稍后再试（429）。</translation>
    </message>
    <message>
        <source>The server has trouble itself (%1).</source>
        <translation>服务器自身有故障（%1）。</translation>
    </message>
    <message>
        <source>The server refused it (%1): %2</source>
        <translation>服务器拒绝接收（%1）：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were refused: %1</source>
        <translation>
            <numerusform>有 %n 个地址被拒绝：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took none of the addresses: %1</source>
        <translation>邮件服务器拒绝了全部地址：%1</translation>
    </message>
    <message>
        <source>The mail server asks to come again (%1).</source>
        <translation>邮件服务器要求稍后再来（%1）。</translation>
    </message>
    <message>
        <source>The mail server refused it (%1): %2</source>
        <translation>邮件服务器拒绝接收（%1）：%2</translation>
    </message>
    <message>
        <source>The server could not be reached: %1</source>
        <translation>无法连接服务器：%1</translation>
    </message>
    <message>
        <source>The line broke before the server said whether it took the text (%1). Look there before it is sent again.</source>
        <translation>服务器还没说是否收下，连接就断了（%1）。重发之前，请先去那边看看。</translation>
    </message>
    <message>
        <source>No keyring answers on this machine, so the secret is not kept: it is asked for each time.</source>
        <translation>这台机器上没有密钥环应答，因此不保存密钥，每次都要再给出。</translation>
    </message>
    <message>
        <source>The secret is no address that begins with https://. Nothing was sent; give it again.</source>
        <translation>密钥不是以 https:// 开头的地址。没有发送；请重新填写。</translation>
    </message>
    <message>
        <source>What the template of “%1” makes is no JSON: %2. Nothing was sent.</source>
        <translation>“%1”的模板生成的不是 JSON：%2。没有发送。</translation>
    </message>
    <message>
        <source>That makes %1 bytes; Teams takes 28 KB. Nothing was sent; shorten the text.</source>
        <translation>共 %1 字节，Teams 最多接收 28 KB。没有发送；请缩短文字。</translation>
    </message>
    <message>
        <source>Below the address of a webhook there are headers, such as “Authorization: Bearer …”, one a line. Nothing was sent.</source>
        <translation>webhook 地址下面应逐行写请求头，例如“Authorization: Bearer …”。没有发送。</translation>
    </message>
    <message>
        <source>“%1” needs its API key. Nothing was sent.</source>
        <translation>“%1”需要 API 密钥。没有发送。</translation>
    </message>
    <message>
        <source>The list of recipients begins otherwise than when part of it was served. Nothing was sent; send the rest by hand.</source>
        <translation>收件人列表的开头与上次发送时不同，无法判断谁已收到。没有发送；其余请手工发送。</translation>
    </message>
    <message>
        <source>There is nobody left to send “%1” to. Nothing was sent.</source>
        <translation>“%1”没有剩余的收件人。没有发送。</translation>
    </message>
    <message>
        <source>“%1” needs the password of %2. Nothing was sent.</source>
        <translation>“%1”需要 %2 的密码。没有发送。</translation>
    </message>
    <message>
        <source>The text was erased. Nothing was sent.</source>
        <translation>文字已被抹除。没有发送。</translation>
    </message>
    <message>
        <source>Nobody has approved exactly this text yet. Nothing was sent.</source>
        <translation>这份文字尚未获批。没有发送。</translation>
    </message>
    <message>
        <source>(our own)</source>
        <translation>（自有）</translation>
    </message>
    <message>
        <source>There is no place for a template “%1”. “muster template” lists them.</source>
        <translation>没有名为“%1”的模板位置。“muster template”列出全部。</translation>
    </message>
    <message>
        <source>Say a severity from 1 to 3, a status before resolved, and minutes; 0 is Muster&apos;s own.</source>
        <translation>请给出级别（1 至 3）、已解决之前的状态和分钟数；0 表示恢复 Muster 的默认值。</translation>
    </message>
    <message>
        <source>List the templates of updates, print one, or make it your own.</source>
        <translation>列出更新模板，显示其中一个，或换成自己的。</translation>
    </message>
    <message>
        <source>this is our own from now on</source>
        <translation>从此使用这份自有模板</translation>
    </message>
    <message>
        <source>Muster&apos;s own again</source>
        <translation>恢复为内置模板</translation>
    </message>
    <message>
        <source>How often customers hear, or how often they are to.</source>
        <translation>列出或设置对外更新间隔。</translation>
    </message>
    <message>
        <source>Say what the template is for. Nothing was saved.</source>
        <translation>请说明模板用在哪里。没有保存。</translation>
    </message>
    <message>
        <source>That template is too long. Nothing was saved.</source>
        <translation>模板太长。没有保存。</translation>
    </message>
    <message>
        <source>The template reads so already.</source>
        <translation>模板已经是这样。</translation>
    </message>
    <message>
        <source>A cadence is for SEV 1, 2 or 3, which stands for all below, and lasts 1 to 1,440 minutes. Nothing was changed.</source>
        <translation>更新间隔按 SEV 1、2、3（3 代表其下各级）设置，取 1 至 1440 分钟。没有任何更改。</translation>
    </message>
    <message>
        <source>That is the cadence already. Nothing was changed.</source>
        <translation>更新间隔已经是这样。没有任何更改。</translation>
    </message>
    <message>
        <source>Muster was cut off while it waited. Look whether it is still true, then send it again.</source>
        <translation>等待发送时 Muster 被中断。请确认内容仍然属实，再重新发送。</translation>
    </message>
    <message>
        <source>It is not there, so it was not sent. Look whether it is still true, then send it again.</source>
        <translation>那边没有，说明没有发出。请确认内容仍然属实，再重新发送。</translation>
    </message>
    <message>
        <source>reminder at %1</source>
        <translation>%1 再提醒</translation>
    </message>
    <message>
        <source>Name what is owed with --until and --reason, or with --done; or set something new with --add and --until.</source>
        <translation>请给出到期事项，并用 --until 和 --reason 改时间，或用 --done 标为完成；新设一项请用 --add 和 --until。</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Say every how many minutes customers hear, or 0 for as often as usual.</source>
        <translation>请说明每多少分钟更新一次，0 表示照常。</translation>
    </message>
    <message>
        <source>%1 is down, updates go to %2</source>
        <translation>%1不可用，更新改由%2发布</translation>
    </message>
    <message>
        <source>Say --down and the channel that stands in for it, or --works.</source>
        <translation>请用 --down 给出替代渠道，或用 --works。</translation>
    </message>
    <message>
        <source>How often customers hear in a long incident; 0 is as often as usual.</source>
        <translation>长时间事件中多久向客户更新一次；0 表示照常。</translation>
    </message>
    <message>
        <source>List the channels that are down, or mark one.</source>
        <translation>列出不可用的渠道，或标记一个。</translation>
    </message>
    <message>
        <source>it cannot be used, and this one stands in for it</source>
        <translation>该渠道不可用，由这一个替代</translation>
    </message>
    <message>
        <source>it can be used again</source>
        <translation>已恢复可用</translation>
    </message>
    <message>
        <source>they were asked and have not answered yet; may be empty</source>
        <translation>已向其请示，尚未答复；可以留空</translation>
    </message>
    <message>
        <source>List what is owed at a time; set one, move one, or say it was done.</source>
        <translation>列出到期事项；新设、改时间或标为完成。</translation>
    </message>
    <message>
        <source>this is due</source>
        <translation>到期事项的内容</translation>
    </message>
    <message>
        <source>what it is; a time to look again, unless you say</source>
        <translation>事项类型；默认为到时复查</translation>
    </message>
    <message>
        <source>who has it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>by when; of a promised update only its reminder waits so long</source>
        <translation>到期时间；对已承诺的更新只推迟提醒</translation>
    </message>
    <message>
        <source>it was done, and what came of it; may be empty</source>
        <translation>已完成，以及结果；可以留空</translation>
    </message>
    <message>
        <source>our status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>the notice in our app</source>
        <translation>应用内公告</translation>
    </message>
    <message>
        <source>We cannot use %1 at the moment: our updates are here.</source>
        <translation>目前无法通过%1发布，请以此处的更新为准。</translation>
    </message>
    <message>
        <source>Give it a name of at most 200 characters, such as “Website down”. Nothing was saved.</source>
        <translation>请起一个不超过 200 字的名称，例如“网站无法访问”。没有保存。</translation>
    </message>
    <message>
        <source>There is no holding statement named “%1”. Nothing was changed.</source>
        <translation>没有名为“%1”的预批声明。没有任何更改。</translation>
    </message>
    <message>
        <source>That statement is too long. Nothing was saved.</source>
        <translation>声明太长。没有保存。</translation>
    </message>
    <message>
        <source>Say who has approved it: it goes out without asking again. Nothing was saved.</source>
        <translation>请说明由谁批准：发出时不再请示。没有保存。</translation>
    </message>
    <message>
        <source>Say until when it may be used, a day that is still to come. Nothing was saved.</source>
        <translation>请说明有效期至哪一天，须晚于今天。没有保存。</translation>
    </message>
    <message>
        <source>The statement reads so already.</source>
        <translation>声明已经是这样。</translation>
    </message>
    <message>
        <source>The templates speak so already. Nothing was changed.</source>
        <translation>模板已经是这种语气。没有任何更改。</translation>
    </message>
    <message>
        <source>There is no text to approve. Nobody was asked.</source>
        <translation>没有可供审批的文字。未作请示。</translation>
    </message>
    <message>
        <source>That was asked a moment ago.</source>
        <translation>刚刚已经请示过。</translation>
    </message>
    <message>
        <source>That channel is not marked as down. Nothing was changed.</source>
        <translation>该渠道没有被标为不可用。没有任何更改。</translation>
    </message>
    <message>
        <source>Say on which other channel its updates go out instead. Nothing was changed.</source>
        <translation>请说明改由哪个渠道发布。没有任何更改。</translation>
    </message>
    <message>
        <source>That channel is down itself. Name one that works. Nothing was changed.</source>
        <translation>那个渠道本身不可用，请换一个可用的。没有任何更改。</translation>
    </message>
    <message>
        <source>That is how it is marked already.</source>
        <translation>已经这样标记。</translation>
    </message>
    <message>
        <source>In a long incident customers hear every 30 to 1,440 minutes. Nothing was changed.</source>
        <translation>长时间事件的更新间隔为 30 至 1440 分钟。没有任何更改。</translation>
    </message>
    <message>
        <source>That is the pace already. Nothing was changed.</source>
        <translation>更新节奏已经是这样。没有任何更改。</translation>
    </message>
    <message>
        <source>No update of that name is owed here. Nothing was changed.</source>
        <translation>这里没有这样一条到期的更新。没有任何更改。</translation>
    </message>
    <message>
        <source>A reminder waits at most 60 minutes: give a time within the next hour.</source>
        <translation>提醒最多推迟 60 分钟：请给出一小时内的时间。</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平实</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>亲切</translation>
    </message>
    <message>
        <source>Approval asked for (%1)</source>
        <translation>已提请审批（%1）</translation>
    </message>
    <message>
        <source>%1 asked for approval (%2)</source>
        <translation>已请%1审批（%2）</translation>
    </message>
    <message>
        <source>%1 can be used again</source>
        <translation>%1恢复可用</translation>
    </message>
    <message>
        <source>Customers hear as often as usual again</source>
        <translation>恢复照常的更新间隔</translation>
    </message>
    <message numerus="yes">
        <source>Customers hear every %n minutes</source>
        <translation>
            <numerusform>每 %n 分钟向客户更新一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder of the update put off to %1</source>
        <translation>更新提醒推迟至 %1</translation>
    </message>
    <message>
        <source>by %1, reminder at %2</source>
        <translation>%1 前，%2 再提醒</translation>
    </message>
    <message>
        <source>approved by %1 until %2</source>
        <translation>由 %1 批准，有效期至 %2</translation>
    </message>
    <message>
        <source>expired: approved by %1 until %2</source>
        <translation>已过期：由 %1 批准，有效期至 %2</translation>
    </message>
    <message>
        <source>Give its text with --text, a file or “-” for standard input. Nothing was saved.</source>
        <translation>请用 --text 给出文字：文件名，或用“-”表示标准输入。未保存任何内容。</translation>
    </message>
    <message>
        <source>Say who approved this text with --approved-by, and the last day it may be used with --until. Nothing was saved.</source>
        <translation>请用 --approved-by 说明谁批准了这段文字，用 --until 说明最后可用的日期。未保存任何内容。</translation>
    </message>
    <message>
        <source>There is no holding statement “%1” in this language. “muster holding” lists them.</source>
        <translation>没有名为“%1”的该语言预批声明。“muster holding”可列出全部声明。</translation>
    </message>
    <message>
        <source>Say --text or --holding, not both.</source>
        <translation>--text 与 --holding 只能给出一个。</translation>
    </message>
    <message>
        <source>this statement, which was approved beforehand; channels with room for a whole text get it</source>
        <translation>使用这条预批声明；凡能容纳全文的渠道都用它</translation>
    </message>
    <message>
        <source>how this one apologises and thanks; as set, unless you say</source>
        <translation>这一条致歉和致谢的语气；不指定时按组织的设定</translation>
    </message>
    <message>
        <source>the password, the API key, or the whole address of a webhook, below it the signing key of a DingTalk or Feishu robot that asks for one; the keyring&apos;s, unless you say</source>
        <translation>密码、API 密钥，或完整的 webhook 地址；钉钉或飞书机器人启用签名时，下一行写签名密钥；不指定则用密钥环中的</translation>
    </message>
    <message>
        <source>in both languages, English and then Chinese</source>
        <translation>两种语言都要，先英文后中文</translation>
    </message>
    <message>
        <source>In what manner templates greet, apologise and thank, or are to.</source>
        <translation>显示或设定模板中称呼、致歉和致谢的语气。</translation>
    </message>
    <message>
        <source>List the statements that were approved beforehand, print one, or save one.</source>
        <translation>列出预批声明，显示或保存其中一条。</translation>
    </message>
    <message>
        <source>in which language it is; that of --lang, unless you say</source>
        <translation>声明的语言；不指定时与 --lang 相同</translation>
    </message>
    <message>
        <source>its text: “# ” and the subject, then what it says</source>
        <translation>文字：第一行是“# ”加标题，其后是正文</translation>
    </message>
    <message>
        <source>who approved exactly this text</source>
        <translation>谁批准了这段文字</translation>
    </message>
    <message>
        <source>the last day it may go out without asking, such as 2027-03-31</source>
        <translation>无需再批准即可发布的最后一天，例如 2027-03-31</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>移除这条声明</translation>
    </message>
    <message>
        <source>English and Chinese were each changed; nobody has compared them since.</source>
        <translation>中英文都改过，之后还没有人对照过。</translation>
    </message>
    <message>
        <source>The Chinese side is behind: the English was changed.</source>
        <translation>中文未同步：英文已修改。</translation>
    </message>
    <message>
        <source>The English side is behind: the Chinese was changed.</source>
        <translation>英文未同步：中文已修改。</translation>
    </message>
    <message>
        <source>English and Chinese say the same</source>
        <translation>中英文内容一致</translation>
    </message>
    <message>
        <source>“%1” is no day. Use 2027-03-31.</source>
        <translation>“%1”不是日期，请写成 2027-03-31 的样式。</translation>
    </message>
    <message>
        <source>A holding statement has a subject in its first line and a text below it.</source>
        <translation>预批声明的第一行是标题，下面是正文。</translation>
    </message>
    <message>
        <source>“%1” was approved by %2 until %3. Have it approved anew first.</source>
        <translation>“%1”由 %2 批准，有效期至 %3，已经过期。请先重新批准。</translation>
    </message>
    <message>
        <source>Below the address of a robot there is its signing key, in one line, and nothing else. Nothing was sent.</source>
        <translation>机器人地址的下一行只写签名密钥，且只占一行，不能有其他内容。未发送任何内容。</translation>
    </message>
    <message>
        <source>Give the address along with the signing key: the two are kept together. Nothing was changed.</source>
        <translation>请把地址和签名密钥一起填写：两者保存在一起。未作任何更改。</translation>
    </message>
    <message>
        <source>Whether the text on standard input fits a channel, or each of them; opens no workspace.</source>
        <translation>检查标准输入中的文字是否符合某个渠道或全部渠道的长度限制；不打开工作区。</translation>
    </message>
    <message>
        <source>where it is to go: statuspage, email, x, sms, slack, teams …; without it, everywhere</source>
        <translation>发布渠道：statuspage、email、x、sms、slack、teams 等；不指定则检查全部渠道</translation>
    </message>
    <message>
        <source>In one language</source>
        <translation>没有夹杂另一种语言</translation>
    </message>
    <message>
        <source>“%1” stands in a sentence of the other language.</source>
        <translation>“%1”夹在另一种语言的句子里。</translation>
    </message>
    <message>
        <source>The rejects would be written over %1 itself. Nothing was imported.</source>
        <translation>被拒的行会覆盖 %1 本身，未导入任何内容。</translation>
    </message>
    <message>
        <source>Sent although it seems to hold a password or a key: it is none.</source>
        <translation>文中疑似含有密码或密钥，经确认不是，仍然发出。</translation>
    </message>
    <message>
        <source>Sent although nobody had approved exactly this text: %1.</source>
        <translation>这段文字尚未经%1批准，仍然发出。</translation>
    </message>
    <message>
        <source>%1 is a workspace or another database, or belongs to one. It stays as it is; choose another place.</source>
        <translation>%1 是工作区或其他数据库，或属于其一部分，已保持原样；请另选位置。</translation>
    </message>
    <message>
        <source>The server calls the incident something that is no id, so it cannot be seen whether it took the text. Look there before it is sent again.</source>
        <translation>服务器返回的事件标识无效，无法判断文字是否已收到。再次发送前请先到那里确认。</translation>
    </message>
    <message>
        <source>Nothing can be sent to that address: %1. Give another one.</source>
        <translation>无法向该地址发送：%1。请换一个。</translation>
    </message>
    <message>
        <source>The secret of “%1” has a line break or a NUL character where none may be. Nothing was sent; give it again.</source>
        <translation>“%1”的密钥中有不允许的换行或 NUL 字符，未发送；请重新提供。</translation>
    </message>
    <message>
        <source>“%1” needs the id of its page. Nothing was sent.</source>
        <translation>“%1”缺少页面标识，未发送。</translation>
    </message>
    <message>
        <source>“%1” calls the incident something that is no id, so it cannot be told which one this continues. Nothing was sent; write it there by hand.</source>
        <translation>“%1”返回的事件标识无效，无法判断这是哪一个事件的后续，未发送；请到那里手动填写。</translation>
    </message>
    <message>
        <source>Say --ask or --return, not both.</source>
        <translation>--ask 和 --return 只能用一个。</translation>
    </message>
    <message>
        <source>“%1” is saved, but no keyring of this machine takes its secret: give it with --secret-from at each sending.</source>
        <translation>“%1”已保存，但本机没有密钥环可存放其密钥：每次发送时请用 --secret-from 提供。</translation>
    </message>
    <message>
        <source>The name of the file or folder after “%1” is empty. Nothing was done; say which one.</source>
        <translation>“%1”后面的文件或文件夹名是空的。没有执行任何操作；请写明是哪一个。</translation>
    </message>
    <message>
        <source>It does not fit there: %1. Nothing was sent; “muster proof” says what to cut.</source>
        <translation>超出该渠道的限制：%1。没有发送任何内容；“muster proof”会指出该删什么。</translation>
    </message>
    <message>
        <source>Sent although it does not fit there: %1.</source>
        <translation>虽然超出该渠道的限制，仍然发出：%1。</translation>
    </message>
    <message>
        <source>No keyring of this machine has the secret of “%1”. Nothing was sent; give it with --secret-from.</source>
        <translation>本机密钥环中没有“%1”的密钥。没有发送任何内容，请用 --secret-from 提供。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: say “arrived” or “lost”.</source>
        <translation>%1没有更改任何内容：请用“arrived”或“lost”注明是否送达。</translation>
    </message>
    <message>
        <source>It could not be seen whether an earlier text opened an incident there.</source>
        <translation>无法确认之前的内容是否已在那里创建事件。</translation>
    </message>
    <message>
        <source>%1 of %2 addresses have it, the others not yet (%3). Tried again, it goes to the others alone.</source>
        <translation>%2 个地址中已有 %1 个收到，其余尚未收到（%3）。重试时只发给其余地址。</translation>
    </message>
    <message>
        <source>Some of the addresses have exactly this text from “%1” already. Try that one again: it goes on with the others. Nothing was sent twice.</source>
        <translation>已有部分地址通过“%1”收到完全相同的内容。请重试那一次，会接着发给其余地址。没有重复发送。</translation>
    </message>
    <message>
        <source>It may have arrived: say whether it did, once somebody has looked there.</source>
        <translation>可能已经送达：请先去那里看过，再注明是否送达。</translation>
    </message>
    <message>
        <source>Whoever has the address of a webhook can write there. Nothing was saved; give it as the secret.</source>
        <translation>拿到 webhook 地址的人都能往那里发内容。没有保存任何内容，请把地址作为密钥提供。</translation>
    </message>
    <message>
        <source>The server could not be reached: the name %1 is not known.</source>
        <translation>无法连接服务器：找不到主机名 %1。</translation>
    </message>
    <message>
        <source>The server could not be reached: nothing answers at %1.</source>
        <translation>无法连接服务器：%1 没有响应。</translation>
    </message>
    <message>
        <source>The server could not be reached: %1 did not answer in time.</source>
        <translation>无法连接服务器：%1 未在限时内响应。</translation>
    </message>
    <message>
        <source>The server could not be reached: the certificate of %1 is not trusted, or is for another name.</source>
        <translation>无法连接服务器：%1 的证书不受信任，或与主机名不符。</translation>
    </message>
    <message>
        <source>The server could not be reached: %1 broke the connection off.</source>
        <translation>无法连接服务器：%1 中断了连接。</translation>
    </message>
    <message>
        <source>%1 did not say in time whether it took the text. Look there before it is sent again.</source>
        <translation>%1 未在限时内说明是否收下。重发之前，请先去那边看看。</translation>
    </message>
    <message>
        <source>%1 broke the connection off before it said whether it took the text. Look there before it is sent again.</source>
        <translation>%1 还没说是否收下就中断了连接。重发之前，请先去那边看看。</translation>
    </message>
    <message>
        <source>The answer of %1 is too long to be read, so it cannot be seen whether it took the text. Look there before it is sent again.</source>
        <translation>%1 的应答过长，无法读取，看不出是否收下。重发之前，请先去那边看看。</translation>
    </message>
    <message>
        <source>The server took the call but not the text, and said nothing that can be shown here.</source>
        <translation>服务器收到了请求，但没有接受这份文字，也没有给出可在此显示的说明。</translation>
    </message>
    <message>
        <source>The server sends us on to an address that cannot be shown here (%1). Nothing was sent there; look whether ours is still right.</source>
        <translation>服务器要求转到一个无法在此显示的地址（%1）。没有发往那里；请检查现在的地址是否仍然正确。</translation>
    </message>
    <message>
        <source>The server refused it (%1) and said nothing that can be shown here.</source>
        <translation>服务器拒绝了（%1），没有给出可在此显示的说明。</translation>
    </message>
    <message>
        <source>has another address, which gets no mail</source>
        <translation>还有另一个地址，不会收到邮件</translation>
    </message>
    <message>
        <source>%1 is there already, and Muster did not write it. Nothing was changed; choose another folder, or move it away.</source>
        <translation>%1 已经存在，且不是 Muster 写的。没有更改任何内容；请换一个文件夹，或先把它移走。</translation>
    </message>
    <message>
        <source>It does not fit there: %1. Nothing was sent; shorten it.</source>
        <translation>超出该渠道的限制：%1。没有发送任何内容，请缩短。</translation>
    </message>
    <message>
        <source>It is tried again: by itself where a window has this workspace open, at once by “muster outbox INC %1 again”.</source>
        <translation>会再次尝试：窗口打开此工作区时自动进行；“muster outbox INC %1 again”可立即重试。</translation>
    </message>
    <message>
        <source>%1 of %2 addresses have it (refused: %4), the others not yet (%3). Tried again, it goes to the others alone.</source>
        <translation>%2 个地址中已有 %1 个收到（被拒：%4），其余尚未收到（%3）。重试时只发给其余地址。</translation>
    </message>
    <message>
        <source>The line broke while it went to the addresses %1 to %2 of %3 (%4): perhaps they have it, and those before them do. Say whether it arrived; then it can go on from there.</source>
        <translation>向第 %1 至 %2 个地址（共 %3 个）发送时连接中断（%4）：这些地址可能已收到，之前的已收到。请说明这一批是否送达，之后可从此处继续。</translation>
    </message>
    <message>
        <source>The line broke while it went to %1 of %2 addresses that had been put off (%3): perhaps they have it. Say whether it arrived; then it can go on.</source>
        <translation>向先前被推迟的 %1 个地址（共 %2 个）补发时连接中断（%3）：这些地址可能已收到。请说明是否送达，之后可继续。</translation>
    </message>
    <message>
        <source>Muster ended while it went to the addresses %1 to %2 of %3: perhaps they have it, and those before them do. Say whether it arrived; then it can go on from there.</source>
        <translation>向第 %1 至 %2 个地址（共 %3 个）发送时 Muster 中断：这些地址可能已收到，之前的已收到。请说明这一批是否送达，之后可从此处继续。</translation>
    </message>
    <message>
        <source>Muster ended while it went to %1 of %2 addresses that had been put off: perhaps they have it. Say whether it arrived; then it can go on.</source>
        <translation>向先前被推迟的 %1 个地址（共 %2 个）补发时 Muster 中断：这些地址可能已收到。请说明是否送达，之后可继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses have it, the others do not. %1</source>
        <translation>
            <numerusform>%n 个地址已收到，其余没有收到。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>whose text it takes; that of its kind unless you say</source>
        <translation>发送哪个渠道的文字；不写则按服务类型决定</translation>
    </message>
</context>
<context>
    <name>muster::Actions</name>
    <message>
        <source>&amp;Incident</source>
        <translation>事件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Declare an incident…</source>
        <translation>宣布事件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Log an entry</source>
        <translation>写一条记录(&amp;L)</translation>
    </message>
    <message>
        <source>Change &amp;severity…</source>
        <translation>更改严重级别(&amp;S)…</translation>
    </message>
    <message>
        <source>Change s&amp;tatus…</source>
        <translation>更改状态(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>角色分工(&amp;R)…</translation>
    </message>
    <message>
        <source>Record a sent &amp;update…</source>
        <translation>登记已发更新(&amp;U)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>修改标题(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>导出时间线(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find entries</source>
        <translation>查找记录(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;orrect entry…</source>
        <translation>更正记录(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Strike entry…</source>
        <translation>划去记录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo strike</source>
        <translation>撤销划去(&amp;U)</translation>
    </message>
    <message>
        <source>Copy entry &amp;with time</source>
        <translation>复制（含时间）(&amp;W)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>标准大小(&amp;N)</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>时间显示为 UTC(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>事件列表(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next active incident</source>
        <translation>下一个进行中的事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Where are we?</source>
        <translation>现在什么情况(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back up the file…</source>
        <translation>备份文件(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>校验文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Muster</source>
        <translation>关于 Muster(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore service</source>
        <translation>恢复服务(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Assess</source>
        <translation>评估(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行距(&amp;R)</translation>
    </message>
    <message>
        <source>Say &amp;when it happened</source>
        <translation>填写发生时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>宽松(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>紧凑(&amp;P)</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcuts…</source>
        <translation>自定义快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;digest for the room</source>
        <translation>复制群内简报(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Draft a customer update</source>
        <translation>起草客户更新(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Communicate</source>
        <translation>对外沟通(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hand over the case…</source>
        <translation>移交技术支持(&amp;H)…</translation>
    </message>
    <message>
        <source>Set a ti&amp;mer…</source>
        <translation>设置提醒(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;War-room view</source>
        <translation>作战室大屏(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hand off</source>
        <translation>移交技术支持(&amp;H)</translation>
    </message>
    <message>
        <source>Play the &amp;rehearsal</source>
        <translation>播放演练(&amp;R)</translation>
    </message>
    <message>
        <source>Timeline &amp;beside the page</source>
        <translation>页面旁的时间线(&amp;B)</translation>
    </message>
    <message>
        <source>Where the r&amp;oom meets…</source>
        <translation>作战室地点与会议(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Print the playbook…</source>
        <translation>打印预案(&amp;P)…</translation>
    </message>
    <message>
        <source>Hand over comman&amp;d…</source>
        <translation>交接指挥权(&amp;D)…</translation>
    </message>
    <message>
        <source>I ha&amp;ve command</source>
        <translation>我来指挥(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Situation</source>
        <translation>情况看板(&amp;S)</translation>
    </message>
    <message>
        <source>Catch me &amp;up</source>
        <translation>快速了解(&amp;U)</translation>
    </message>
    <message>
        <source>Record a decis&amp;ion…</source>
        <translation>记录决定(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;What customers were told…</source>
        <translation>客户看到的更新(&amp;W)…</translation>
    </message>
    <message>
        <source>What customers as&amp;k…</source>
        <translation>客户在问什么(&amp;K)…</translation>
    </message>
    <message>
        <source>Where te&amp;xts go…</source>
        <translation>发送通道(&amp;X)…</translation>
    </message>
    <message>
        <source>Temp&amp;lates…</source>
        <translation>模板(&amp;L)…</translation>
    </message>
    <message>
        <source>How often customers hear…</source>
        <translation>对外更新间隔…</translation>
    </message>
    <message>
        <source>Both lan&amp;guages side by side…</source>
        <translation>中英文对照(&amp;G)…</translation>
    </message>
    <message>
        <source>Holdin&amp;g statements…</source>
        <translation>预批声明(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>muster::ActiveList</name>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message numerus="yes">
        <source>%n more are active; close those that are over to see them.</source>
        <translation>
            <numerusform>还有 %n 个进行中；把已经结束的关闭，就能看到它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ActivityStrip</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>times, entries</comment>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source>Activity over time, everything shown</source>
        <translation>记录的时间分布，显示全部</translation>
    </message>
    <message>
        <source>Activity over time, chosen: %1</source>
        <translation>记录的时间分布，已选：%1</translation>
    </message>
    <message>
        <source>Left and Right choose a stretch, with Shift a longer one, Escape shows everything</source>
        <translation>左右方向键选一段时间，按住 Shift 选得更长，Esc 显示全部</translation>
    </message>
    <message>
        <source>Onset %1</source>
        <translation>事发 %1</translation>
    </message>
</context>
<context>
    <name>muster::Application</name>
    <message>
        <source>That file is open in another window, which has come to the front.</source>
        <translation>这个文件已在另一个窗口打开，已把那个窗口切到前面。</translation>
    </message>
    <message>
        <source>Open a file of incidents</source>
        <translation>打开工作区文件</translation>
    </message>
    <message>
        <source>Muster files (*.muster);;All files (*)</source>
        <translation>Muster 文件 (*.muster);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save everything to another place</source>
        <translation>把全部内容另存到其他位置</translation>
    </message>
</context>
<context>
    <name>muster::ApprovalBox</name>
    <message>
        <source>No commander yet</source>
        <translation>尚无总指挥</translation>
    </message>
    <message>
        <source>Approved %1, %2</source>
        <translation>%1 已批准，%2</translation>
    </message>
    <message>
        <source>Changed since the yes of %1: ask again</source>
        <translation>%1 批准后正文有改动，请重新提请审批</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Note approval</source>
        <translation>登记批准</translation>
    </message>
    <message>
        <source>Sent back %1: %2</source>
        <translation>%1 退回：%2</translation>
    </message>
    <message>
        <source>Still to be asked; %1 said yes</source>
        <translation>待征询；%1 已同意</translation>
    </message>
    <message>
        <source>Nobody has to be asked</source>
        <translation>无需审批</translation>
    </message>
    <message>
        <source>The comms lead may send it</source>
        <translation>沟通负责人可直接发出</translation>
    </message>
    <message>
        <source>Approval %1 of %2</source>
        <translation>审批 %1/%2</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <translation>需要修改什么</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Notes that exactly this text was laid before them, and how</source>
        <translation>记录已将这份文字一字不差地送请审批，以及通过什么方式</translation>
    </message>
    <message>
        <source>Asked %1, %2</source>
        <comment>when, how</comment>
        <translation>%1 已请示（%2）</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>标为已请示</translation>
    </message>
    <message>
        <source>Approved beforehand, until %1</source>
        <translation>已预先批准，有效期至 %1</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再次请示</translation>
    </message>
</context>
<context>
    <name>muster::AssessPage</name>
    <message>
        <source>%1, not assessed yet</source>
        <translation>%1，尚未评估</translation>
    </message>
    <message>
        <source>%1, assessed %2</source>
        <translation>%1，评估于 %2</translation>
    </message>
    <message>
        <source>nothing assessed yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>assessed %1 by %2</source>
        <translation>%2于 %1 评估</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1/%2</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>尚未记录</translation>
    </message>
    <message numerus="yes">
        <source>%n affected</source>
        <comment>functions</comment>
        <translation>
            <numerusform>%n 项受影响</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity stays at %1 after assessment</source>
        <translation>评估后级别维持 %1</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What works for customers</source>
        <translation>客户能用什么</translation>
    </message>
</context>
<context>
    <name>muster::Avatar</name>
    <message>
        <source>nobody</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: person</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>muster::Banner</name>
    <message>
        <source>Duplicate of %1</source>
        <translation>与 %1 重复</translation>
    </message>
    <message>
        <source>update #%1 sent %2</source>
        <translation>%2 已发更新 #%1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>我来担任</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Elapsed since %1</source>
        <translation>已持续（自 %1）</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>历时 %1</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4, %5, %6</source>
        <comment>where are we: number, title, severity, status, how long, commander</comment>
        <translation>%1 %2，%3，%4，%5，%6</translation>
    </message>
    <message>
        <source>no commander yet</source>
        <translation>总指挥空缺</translation>
    </message>
    <message>
        <source>commander %1</source>
        <translation>总指挥 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where are we, what customers wait for</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>muster::BoardCard</name>
    <message>
        <source>Note as known</source>
        <translation>记为已知</translation>
    </message>
    <message>
        <source>Note as a theory</source>
        <translation>记为推测</translation>
    </message>
    <message>
        <source>Rule out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>What shows it? (may stay empty)</source>
        <translation>依据是什么？（可不填）</translation>
    </message>
    <message>
        <source>Taken off the board; it stays in the timeline, struck.</source>
        <translation>已从看板取下；时间线里仍保留，标为划去。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回看板</translation>
    </message>
    <message>
        <source>Situation board</source>
        <translation>情况看板</translation>
    </message>
    <message>
        <source>What it is held to be</source>
        <translation>归类</translation>
    </message>
    <message>
        <source>e.g. the connection pool is too small</source>
        <translation>例如：连接池太小</translation>
    </message>
    <message>
        <source>New line of the board</source>
        <translation>看板新条目</translation>
    </message>
    <message>
        <source>Nothing on the board yet. What is known, what is suspected and what is ruled out stands here, so that nobody looks twice.</source>
        <translation>看板上还没有内容。已知什么、推测什么、排除了什么，都写在这里，免得重复排查。</translation>
    </message>
    <message>
        <source>Known…</source>
        <translation>已知…</translation>
    </message>
    <message>
        <source>Theory…</source>
        <translation>推测…</translation>
    </message>
    <message>
        <source>Rule out…</source>
        <translation>排除…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>It is known to be so (K in the list)</source>
        <translation>已确认如此（列表中按 K）</translation>
    </message>
    <message>
        <source>It is suspected again (T in the list)</source>
        <translation>仍是推测（列表中按 T）</translation>
    </message>
    <message>
        <source>It is not that (R in the list)</source>
        <translation>不是这个原因（列表中按 R）</translation>
    </message>
    <message>
        <source>Take it off the board (Delete in the list)</source>
        <translation>从看板取下（列表中按 Delete）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>muster::BriefCard</name>
    <message>
        <source>Filled again from the record. What you had typed is kept.</source>
        <translation>已按记录重新填写。您之前输入的内容已保留。</translation>
    </message>
    <message>
        <source>Filled again from the record.</source>
        <translation>已按记录重新填写。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复输入的内容</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>尚未填写：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between headings</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What you ask looks as if it held a password, a key or a card number.</source>
        <translation>“请求协助”一栏疑似含有密码、密钥或银行卡号。</translation>
    </message>
    <message>
        <source>Not a time yet</source>
        <translation>还不是有效时间</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>保存移交说明</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Brief v%1</source>
        <translation>移交说明 v%1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>v%1: %2</source>
        <comment>version, what became of it</comment>
        <translation>v%1：%2</translation>
    </message>
    <message>
        <source>Hand over brief v%1</source>
        <translation>移交 v%1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>What we ask, in one line</source>
        <translation>请求协助的内容，一句话</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>Brief, Markdown</source>
        <translation>移交说明（Markdown）</translation>
    </message>
    <message>
        <source>e.g. Northgate Database Support</source>
        <translation>例如：北门数据库技术支持</translation>
    </message>
    <message>
        <source>14:40 or 20m</source>
        <translation>14:40 或 20m</translation>
    </message>
    <message>
        <source>Fill again from the record</source>
        <translation>按记录重新填写</translation>
    </message>
    <message>
        <source>Copy plain</source>
        <translation>复制纯文本</translation>
    </message>
    <message>
        <source>Notes in the record what was handed over, to whom and when; send it yourself.</source>
        <translation>在记录中写明移交了什么、交给谁、何时移交；内容请自行发送。</translation>
    </message>
</context>
<context>
    <name>muster::BriefingSheet</name>
    <message>
        <source>Briefing for %1</source>
        <translation>给%1的简报</translation>
    </message>
    <message>
        <source>You lead once you have said so.</source>
        <translation>说出“我来指挥”之后，由您任总指挥。</translation>
    </message>
    <message>
        <source>%1 leads until %2 says “I have command”.</source>
        <translation>%2说出“我来指挥”之前，仍由%1指挥。</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>I have command</source>
        <translation>我来指挥</translation>
    </message>
</context>
<context>
    <name>muster::CadenceSheet</name>
    <message>
        <source>How often customers hear</source>
        <translation>对外更新间隔</translation>
    </message>
    <message>
        <source>Minutes between updates, for new and ongoing incidents.</source>
        <translation>距下次更新的分钟数，对新发生和进行中的事件都生效。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>SEV 3 to 5</source>
        <translation>SEV 3 至 5</translation>
    </message>
    <message>
        <source>SEV %1</source>
        <translation>SEV %1</translation>
    </message>
    <message>
        <source>Muster proposes 10, 15, 30 while it is looked into, 15, 30, 60 once the cause is known, and 30, 60, 60 while it is watched.</source>
        <translation>Muster 的建议：排查中 10、15、30 分钟，已定位 15、30、60 分钟，观察中 30、60、60 分钟。</translation>
    </message>
</context>
<context>
    <name>muster::ChangeChart</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, kind, what</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>It began %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Onset %1</source>
        <translation>故障开始 %1</translation>
    </message>
</context>
<context>
    <name>muster::ChangesCard</name>
    <message>
        <source>Recent changes against onset</source>
        <translation>近期变更与故障开始时间</translation>
    </message>
    <message numerus="yes">
        <source>%n changes before onset</source>
        <translation>
            <numerusform>故障开始前 %n 项变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after</source>
        <comment>changes</comment>
        <translation>
            <numerusform>之后 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted yet. What was deployed, set, sent or switched in the last hours?</source>
        <translation>还没有记录。最近几小时发布过、改过、发送过或切换过什么？</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>It began</source>
        <translation>故障开始</translation>
    </message>
    <message>
        <source>cart 8.4.1, CHG-1187</source>
        <translation>购物车 8.4.1，CHG-1187</translation>
    </message>
    <message>
        <source>When it was changed</source>
        <translation>变更时间</translation>
    </message>
    <message>
        <source>12:43 or -5m</source>
        <translation>12:43 或 -5m</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>故障开始时间</translation>
    </message>
    <message>
        <source>Note change</source>
        <translation>记下变更</translation>
    </message>
    <message>
        <source>Set onset</source>
        <translation>设为开始时间</translation>
    </message>
</context>
<context>
    <name>muster::ChannelBox</name>
    <message>
        <source>%1 of %2 fit</source>
        <translation>可发布 %1/%2</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1已恢复</translation>
    </message>
    <message>
        <source>%1 is down, updates go to</source>
        <translation>%1不可用，更新改由</translation>
    </message>
    <message>
        <source>Say that the chosen channel is down, or works again</source>
        <translation>标记所选渠道不可用或已恢复</translation>
    </message>
</context>
<context>
    <name>muster::ChannelModel</name>
    <message>
        <source>Fits</source>
        <translation>可发布</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>超长</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Updates go to: %1</source>
        <translation>更新改由%1发布</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>muster::CheckActs</name>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Other response</source>
        <translation>另写应答</translation>
    </message>
    <message>
        <source>Go on without all</source>
        <translation>不等齐就继续</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Read aloud, wait for the answer.</source>
        <translation>大声读出，等待应答。</translation>
    </message>
    <message>
        <source>Go to the pause point</source>
        <translation>转到暂停点</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>等待暂停点：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>All are ready</source>
        <translation>全部就绪</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>已就绪 %1/%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>muster::CheckRow</name>
    <message>
        <source>Not applicable: %1</source>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>受阻：%1</translation>
    </message>
    <message>
        <source>%1, blocked at %2 by %3: %4</source>
        <translation>%1，%2 由%3记为受阻：%4</translation>
    </message>
    <message>
        <source>%1, not applicable, said at %2 by %3: %4</source>
        <translation>%1，%2 由%3记为不适用：%4</translation>
    </message>
    <message>
        <source>%1: %2, done at %3 by %4</source>
        <translation>%1：%2，%3 由%4完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1, waits for the pause point</source>
        <translation>%1，等待暂停点</translation>
    </message>
    <message>
        <source>%1, critical, to do</source>
        <translation>%1，关键，待完成</translation>
    </message>
    <message>
        <source>%1, to do</source>
        <translation>%1，待完成</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
</context>
<context>
    <name>muster::Checklist</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>By heart, at once</source>
        <translation>凭记忆，立即做</translation>
    </message>
</context>
<context>
    <name>muster::ChecksBar</name>
    <message>
        <source>All checks are well</source>
        <translation>各项检查均通过</translation>
    </message>
    <message numerus="yes">
        <source>%n checks found something</source>
        <translation>
            <numerusform>%n 项检查发现问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy plain</source>
        <translation>复制纯文本</translation>
    </message>
    <message>
        <source>Plain text alone</source>
        <translation>只复制纯文本</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Formatted text, Markdown and plain text in one</source>
        <translation>同时复制带格式文本、Markdown 和纯文本</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Selects the words in the message</source>
        <translation>在正文中选中这些文字</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>As a mail draft…</source>
        <translation>存为邮件草稿…</translation>
    </message>
    <message>
        <source>For approval, sentences numbered…</source>
        <translation>存为审阅稿（逐句编号）…</translation>
    </message>
    <message>
        <source>Status page to upload…</source>
        <translation>存为可上传的状态页…</translation>
    </message>
    <message>
        <source>As our own &amp;template…</source>
        <translation>存为自有模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Set up sending…</source>
        <translation>设置发送…</translation>
    </message>
    <message>
        <source>Opens both languages side by side</source>
        <translation>打开中英文对照</translation>
    </message>
</context>
<context>
    <name>muster::ChoiceLine</name>
    <message>
        <source>%1 %2, chosen</source>
        <comment>question, answer</comment>
        <translation>%1%2，已选</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Figure or words behind it</source>
        <translation>依据：数字或说明</translation>
    </message>
    <message>
        <source>%1 Note</source>
        <comment>question</comment>
        <translation>%1备注</translation>
    </message>
    <message>
        <source>%1 Write a note</source>
        <comment>question</comment>
        <translation>%1写备注</translation>
    </message>
</context>
<context>
    <name>muster::ChoiceRow</name>
    <message>
        <source>%1, %2</source>
        <comment>choice, about it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>muster::ClosedList</name>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Closed incidents</source>
        <translation>已关闭的事件</translation>
    </message>
</context>
<context>
    <name>muster::CommandBar</name>
    <message>
        <source>Command goes to %1</source>
        <translation>指挥权交给%1</translation>
    </message>
    <message>
        <source>Offered %1. Nobody leads until they take it.</source>
        <translation>%1 交出；对方接手之前没有总指挥。</translation>
    </message>
    <message>
        <source>Offered %1. %2 leads until they take it.</source>
        <translation>%1 交出；对方接手之前仍由%2指挥。</translation>
    </message>
    <message>
        <source>Read the briefing…</source>
        <translation>查看简报…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The offer no longer stands; the timeline keeps it, struck</source>
        <translation>不再交接；时间线里仍保留，标为划去</translation>
    </message>
    <message>
        <source>I have command</source>
        <translation>我来指挥</translation>
    </message>
    <message>
        <source>%1 says so: from now on they lead</source>
        <translation>由%1本人确认：从现在起任总指挥</translation>
    </message>
</context>
<context>
    <name>muster::CommandPalette</name>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>时间线中</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>目前不可用</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n 条命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>%1. Enter: %2</source>
        <comment>palette field, chosen row</comment>
        <translation>%1。按 Enter 执行：%2</translation>
    </message>
    <message>
        <source>%1. Nothing found</source>
        <comment>palette field</comment>
        <translation>%1。没有找到</translation>
    </message>
    <message>
        <source>Find a command, an incident or an entry</source>
        <translation>查找命令、事件或记录</translation>
    </message>
    <message>
        <source>Nothing goes by these letters. Try fewer of them.</source>
        <translation>没有匹配的结果，请少输入几个字试试。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>muster::CommandSheet</name>
    <message>
        <source>Still empty: %1</source>
        <translation>尚未填写：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between headings</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Who is to lead</source>
        <translation>由谁接任总指挥</translation>
    </message>
    <message>
        <source>The briefing that goes with it</source>
        <translation>交接简报</translation>
    </message>
    <message>
        <source>They have said “I have command” already</source>
        <translation>对方已当场说过“我来指挥”</translation>
    </message>
    <message>
        <source>They lead once they have said “I have command”.</source>
        <translation>对方说出“我来指挥”之后，即任总指挥。</translation>
    </message>
    <message>
        <source>%1 leads until they have said “I have command”.</source>
        <translation>对方说出“我来指挥”之前，仍由%1指挥。</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>交接指挥权</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>完成交接</translation>
    </message>
    <message>
        <source>Offer command</source>
        <translation>请对方接手</translation>
    </message>
</context>
<context>
    <name>muster::CommunicatePage</name>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n min at SEV %1</source>
        <translation>
            <numerusform>SEV %1 每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No comms lead yet</source>
        <translation>尚无沟通负责人</translation>
    </message>
    <message>
        <source>comms lead %1</source>
        <translation>沟通负责人 %1</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>last sent %1 (%2)</source>
        <translation>上次 %1 发出（%2）</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>%1 已批准</translation>
    </message>
    <message>
        <source>Marked as sent: %1</source>
        <translation>已标记为发出：%1</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>其实没有发出</translation>
    </message>
    <message>
        <source>Copied as formatted text, Markdown and plain text</source>
        <translation>已复制（同时包含富文本、Markdown 和纯文本）</translation>
    </message>
    <message>
        <source>Copied as plain text</source>
        <translation>已复制为纯文本</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>对外沟通</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>It is none: go on</source>
        <translation>不是密码，继续</translation>
    </message>
    <message>
        <source>The text may go out: what looks like a password in it is none.</source>
        <translation>文字可以发出：其中疑似密码的内容并非密码。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Save as a mail draft</source>
        <translation>存为邮件草稿</translation>
    </message>
    <message>
        <source>Save for approval</source>
        <translation>存为审阅稿</translation>
    </message>
    <message>
        <source>Save the status page, with its Chinese side and its feed beside it</source>
        <translation>保存状态页（中文页与订阅源存于同一文件夹）</translation>
    </message>
    <message>
        <source>Goes to “%1” in ten seconds</source>
        <translation>十秒后发往“%1”</translation>
    </message>
    <message>
        <source>Noted: approval asked for</source>
        <translation>已记录：提请审批</translation>
    </message>
    <message>
        <source>Noted: approval asked of %1</source>
        <translation>已记录：请%1审批</translation>
    </message>
</context>
<context>
    <name>muster::CommunicateWords</name>
    <message>
        <source>Update overdue by %1</source>
        <translation>更新已逾期 %1</translation>
    </message>
    <message>
        <source>Update by %1 · %2 left</source>
        <translation>%1 前更新 · 剩 %2</translation>
    </message>
    <message>
        <source>No update sent yet</source>
        <translation>尚未发出更新</translation>
    </message>
    <message>
        <source>%1 sent %2</source>
        <translation>%1 已于 %2 发出</translation>
    </message>
    <message>
        <source>was due %1 · %2 ago</source>
        <translation>应于 %1 更新 · 已过 %2</translation>
    </message>
    <message>
        <source>by %1 · %2 left</source>
        <translation>%1 前 · 剩 %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>迟了 %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Due %1 · %2 left</source>
        <translation>%1 前更新 · 剩 %2</translation>
    </message>
</context>
<context>
    <name>muster::ConnectorRow</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>muster::ConnectorsSheet</name>
    <message>
        <source>The secret is in the keyring of this machine.</source>
        <translation>密钥已存入这台机器的密钥环。</translation>
    </message>
    <message>
        <source>No keyring answers on this machine: the secret is kept in memory until Muster is closed, and asked for again then.</source>
        <translation>这台机器上没有密钥环应答：密钥只留在内存里，关闭 Muster 后需重新填写。</translation>
    </message>
    <message>
        <source>Each address gets the mail as a blind copy. Muster speaks to the server over TLS only.</source>
        <translation>每个地址都以密送方式收到邮件。与服务器的连接一律加密（TLS）。</translation>
    </message>
    <message>
        <source>The first update opens an incident there, the next ones continue it.</source>
        <translation>第一次更新会在那边新建事件，之后的更新接续同一事件。</translation>
    </message>
    <message>
        <source>It gets JSON: Muster&apos;s own, or what the template below makes.</source>
        <translation>收到的是 JSON：Muster 自己的格式，或由下面的模板生成。</translation>
    </message>
    <message>
        <source>Its address is a secret: whoever has it can write there.</source>
        <translation>它的地址就是密钥：知道地址的人都能往那里发消息。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>webhook 地址</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>API, if elsewhere</source>
        <translation>API 地址（不在默认位置时）</translation>
    </message>
    <message>
        <source>in the keyring; type only a new one</source>
        <translation>在密钥环中；只在更换时填写</translation>
    </message>
    <message>
        <source>Ways to send</source>
        <translation>自动发送通道</translation>
    </message>
    <message>
        <source>Nothing is sent until somebody presses Send, and nothing ever from an exercise.</source>
        <translation>没有人确认就不会发送；演练中绝不发送。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is set up yet: texts are copied and marked as sent by hand.</source>
        <translation>尚未设置：文字由人复制发布，再标记为已发送。</translation>
    </message>
    <message>
        <source>Add one, or change one</source>
        <translation>新增或修改</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>发送哪个渠道的文字</translation>
    </message>
    <message>
        <source>Id of the page</source>
        <translation>状态页标识</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>发件地址</translation>
    </message>
    <message>
        <source>User name, if it asks for one</source>
        <translation>用户名（需要登录时）</translation>
    </message>
    <message>
        <source>File with the recipients, one address a row</source>
        <translation>收件人文件，每行一个地址</translation>
    </message>
    <message>
        <source>JSON template, can stay empty</source>
        <translation>JSON 模板，可不填</translation>
    </message>
    <message>
        <source>e.g. Status page</source>
        <translation>例如：状态页</translation>
    </message>
    <message>
        <source>Its address is a secret: whoever has it can write there. Where its security setting is a signature, give the key too: the keyring keeps it in the line below the address.</source>
        <translation>机器人的地址是机密：谁拿到都能往群里发消息。如果它的安全设置是“加签”或“签名校验”，请把密钥也填上；密钥环会把它存在地址的下一行。</translation>
    </message>
    <message>
        <source>only if it asks for one</source>
        <translation>启用了签名才填</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
</context>
<context>
    <name>muster::CountPill</name>
    <message>
        <source>%1, %2</source>
        <comment>filter, count</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>muster::DecisionSheet</name>
    <message>
        <source>What is decided</source>
        <translation>决定内容</translation>
    </message>
    <message>
        <source>Strong objections</source>
        <translation>重大异议</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>e.g. roll cart back to 8.4.0, about 15 minutes</source>
        <translation>例如：购物车回退到 8.4.0，约 15 分钟</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Ask “any strong objections?” and record the result, not the votes.</source>
        <translation>先问“有没有重大异议？”，再记录结论，不记票数。</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>%1. No strong objections.</source>
        <translation>%1。无重大异议。</translation>
    </message>
    <message>
        <source>%1. Strong objection heard: %2.</source>
        <translation>%1。已听取重大异议：%2。</translation>
    </message>
</context>
<context>
    <name>muster::DeclareCard</name>
    <message>
        <source>Declare an incident</source>
        <translation>宣布事件</translation>
    </message>
    <message>
        <source>If in doubt, declare. It can be closed in one step.</source>
        <translation>拿不准就先宣布，虚惊一场也只要一步就能关闭。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>出了什么事？</translation>
    </message>
    <message>
        <source>For example: app sign-in fails</source>
        <translation>例如：App 无法登录</translation>
    </message>
    <message>
        <source>Severity, can change later</source>
        <translation>严重级别（之后可改）</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>宣布事件</translation>
    </message>
</context>
<context>
    <name>muster::DueForm</name>
    <message>
        <source>Set a timer</source>
        <translation>设置提醒</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Another time for: %1</source>
        <translation>改期：%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到时要做什么</translation>
    </message>
    <message>
        <source>What came of it, can stay empty</source>
        <translation>结果如何（可不填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>14:40 or 20m</source>
        <translation>14:40 或 20m</translation>
    </message>
    <message>
        <source>Set timer</source>
        <translation>设置提醒</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>time with zone, how long from now</comment>
        <translation>%1，还有 %2</translation>
    </message>
    <message>
        <source>The time of an update stays, since it was promised. Remind the room again:</source>
        <translation>更新的时间已经承诺，不能改。只推迟提醒：</translation>
    </message>
    <message>
        <source>Remind again at</source>
        <translation>再次提醒时间</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟提醒</translation>
    </message>
</context>
<context>
    <name>muster::DueList</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项已超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines running</source>
        <translation>进行中的时限</translation>
    </message>
    <message>
        <source>Nothing is due. A timer reminds the room to look again, to ask or to call back.</source>
        <translation>目前没有待办。可以设置提醒，到时回头再看、追问或回电。</translation>
    </message>
    <message>
        <source>Set a timer…</source>
        <translation>设置提醒…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Set a timer (N in the list)</source>
        <translation>设置提醒（列表中按 N）</translation>
    </message>
    <message>
        <source>Say that it is done (Enter in the list)</source>
        <translation>标记为已完成（列表中按 Enter）</translation>
    </message>
    <message>
        <source>Give it another time (M in the list)</source>
        <translation>改到其他时间（列表中按 M）</translation>
    </message>
</context>
<context>
    <name>muster::EntryDelegate</name>
    <message>
        <source>noted %1</source>
        <translation>%1 补记</translation>
    </message>
    <message>
        <source>corrects %1</source>
        <translation>更正 %1 的记录</translation>
    </message>
    <message>
        <source>struck %1</source>
        <translation>%1 已划去</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>%1 已更正</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>struck when, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>已划去</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
</context>
<context>
    <name>muster::EntryForm</name>
    <message>
        <source>Correct this entry</source>
        <translation>更正这条记录</translation>
    </message>
    <message>
        <source>The old words stay in the record, struck.</source>
        <translation>原文会划去，但仍留在记录里。</translation>
    </message>
    <message>
        <source>Correct entry</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>调整时间</translation>
    </message>
    <message>
        <source>When did it really happen? 14:20, -5m, or date and time.</source>
        <translation>实际是什么时候发生的？写 14:20、-5m，或日期加时间。</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>调整时间</translation>
    </message>
    <message>
        <source>Strike this entry</source>
        <translation>划去这条记录</translation>
    </message>
    <message>
        <source>It stays to be seen, struck through, with the reason.</source>
        <translation>记录会加上删除线，连同原因一起保留，仍能看到。</translation>
    </message>
    <message>
        <source>Strike entry</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>Who may read this</source>
        <translation>谁可以看</translation>
    </message>
    <message>
        <source>Customer exports hold public entries only.</source>
        <translation>给客户的导出只收公开的记录。</translation>
    </message>
    <message>
        <source>Set audience</source>
        <translation>设置受众</translation>
    </message>
    <message>
        <source>Erase the words</source>
        <translation>抹除内容</translation>
    </message>
    <message>
        <source>The words go for ever: from this file, its search and its backups. That there was an entry, when and by whom, stays. Copies already exported or merged elsewhere are not reached.</source>
        <translation>内容会从这个文件、搜索和备份中永久抹去。有过这条记录、什么时候、谁写的，仍会保留。已经导出或并入别处的副本不受影响。</translation>
    </message>
    <message>
        <source>Erase words</source>
        <translation>抹除内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason (stays in the record)</source>
        <translation>原因（会留在记录里）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Corrected words</source>
        <translation>更正后的文字</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Will stand at %1</source>
        <translation>将排在 %1</translation>
    </message>
</context>
<context>
    <name>muster::EntryPane</name>
    <message>
        <source>Close the details</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>Undo strike</source>
        <translation>撤销划去</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Copy with time</source>
        <translation>复制（含时间）</translation>
    </message>
    <message>
        <source>More that can be done with this entry</source>
        <translation>这条记录的更多操作</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Move in time…</source>
        <translation>调整时间…</translation>
    </message>
    <message>
        <source>Strike…</source>
        <translation>划去…</translation>
    </message>
    <message>
        <source>Audience…</source>
        <translation>受众…</translation>
    </message>
    <message>
        <source>Erase words…</source>
        <translation>抹除内容…</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已抹除</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>已划去</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Corrected %1 by %2</source>
        <translation>%2于 %1 更正</translation>
    </message>
    <message>
        <source>Go to correction</source>
        <translation>转到更正后的记录</translation>
    </message>
    <message>
        <source>Corrects %1 by %2</source>
        <translation>更正%2于 %1 的记录</translation>
    </message>
    <message>
        <source>Go to the old entry</source>
        <translation>转到原记录</translation>
    </message>
    <message>
        <source>typed by %1, %2</source>
        <translation>由%1录入，%2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only logged entries can be reworded; strike this one, or do the act again.</source>
        <translation>只有手工写下的记录可以改写；请划去这一条，或把操作重做一次。</translation>
    </message>
    <message>
        <source>The words of this entry were erased; there is nothing left to change.</source>
        <translation>这条记录的内容已抹除，没有可改的了。</translation>
    </message>
    <message>
        <source>This entry is struck. Undo the strike first, or change the newer entry.</source>
        <translation>这条记录已划去。请先撤销划去，或改较新的那条。</translation>
    </message>
    <message>
        <source>Only logged entries can be reworded. Strike this one, or do the act again.</source>
        <translation>只有手工写下的记录可以改写。请划去这一条，或把操作重做一次。</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>time, kind, who, words</comment>
        <translation>%1 %2，%3：%4</translation>
    </message>
    <message>
        <source>Time %1 → %2</source>
        <translation>时间 %1 → %2</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>撤销更正</translation>
    </message>
    <message>
        <source>Move to another incident</source>
        <translation>移到另一个事件</translation>
    </message>
</context>
<context>
    <name>muster::ExportSheet</name>
    <message numerus="yes">
        <source>Leaves out %n entries that are not marked for them.</source>
        <translation>
            <numerusform>略去 %n 条对方无权查看的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Internal %1</source>
        <translation>内部 %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>Vendor %1</source>
        <translation>供应商 %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as formatted text, Markdown and plain text</source>
        <translation>复制（同时包含富文本、Markdown 和纯文本）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Includes struck and restricted entries.</source>
        <translation>含已划去和受限的记录。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>开头部分</translation>
    </message>
</context>
<context>
    <name>muster::FactRow</name>
    <message>
        <source>left out of the text</source>
        <translation>正文中不写</translation>
    </message>
    <message>
        <source>%1: back to what the room knows</source>
        <translation>%1：恢复为作战室掌握的情况</translation>
    </message>
    <message>
        <source>Back to what the room knows</source>
        <translation>恢复为作战室掌握的情况</translation>
    </message>
</context>
<context>
    <name>muster::FactsCard</name>
    <message numerus="yes">
        <source>%n changed since %1</source>
        <translation>
            <numerusform>自 %1 起有 %n 条变更</numerusform>
        </translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>已手工改写</translation>
    </message>
    <message>
        <source>%1 old, ask again</source>
        <translation>已过 %1，请再确认</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>自 %1 起有变更</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
</context>
<context>
    <name>muster::FileChores</name>
    <message>
        <source>Back up the file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up to %1, verified</source>
        <translation>已备份到 %1，校验无误</translation>
    </message>
    <message>
        <source>Checking every event…</source>
        <translation>正在逐条校验…</translation>
    </message>
    <message numerus="yes">
        <source>All %n events are whole, every chain holds</source>
        <translation>
            <numerusform>共 %n 条流水记录，全部完整，哈希链没有断裂</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::HandoffPage</name>
    <message>
        <source>Copied as plain text</source>
        <translation>已复制为纯文本</translation>
    </message>
    <message>
        <source>Copied as formatted text, Markdown and plain text</source>
        <translation>已复制（同时包含富文本、Markdown 和纯文本）</translation>
    </message>
    <message>
        <source>Hand off to technical support</source>
        <translation>移交技术支持</translation>
    </message>
    <message>
        <source>Nothing handed over yet</source>
        <translation>尚未移交</translation>
    </message>
    <message>
        <source>handed over %1 by %2</source>
        <translation>%1 由%2移交</translation>
    </message>
    <message>
        <source>Copy brief</source>
        <translation>复制说明</translation>
    </message>
    <message>
        <source>Copy as formatted text, Markdown and plain text</source>
        <translation>复制（同时包含富文本、Markdown 和纯文本）</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>另存为 Markdown…</translation>
    </message>
</context>
<context>
    <name>muster::HandoffWords</name>
    <message>
        <source>Not acknowledged yet</source>
        <translation>对方尚未确认</translation>
    </message>
    <message>
        <source>Received %1 by %2</source>
        <translation>%1 %2已接收</translation>
    </message>
    <message>
        <source>Received %1 by %2, case %3</source>
        <translation>%1 %2已接收，工单号 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answers owed</source>
        <translation>
            <numerusform>%n 项待答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing handed over</source>
        <translation>尚未移交</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>%1 已答复</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>%1 已移交</translation>
    </message>
</context>
<context>
    <name>muster::Handover</name>
    <message>
        <source>%1 has command</source>
        <translation>%1接手指挥</translation>
    </message>
    <message>
        <source>Command is not being handed over</source>
        <translation>目前没有在交接指挥权</translation>
    </message>
</context>
<context>
    <name>muster::HeldStrip</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 %2, not saved: %3</source>
        <comment>time, kind, words</comment>
        <translation>%1 %2，未保存：%3</translation>
    </message>
</context>
<context>
    <name>muster::HistorySheet</name>
    <message>
        <source>Customers had read nothing yet.</source>
        <translation>当时客户还没有看到任何更新。</translation>
    </message>
    <message>
        <source>First word after %1</source>
        <translation>%1后首次发布</translation>
    </message>
    <message>
        <source>then every %1, at most %2</source>
        <translation>之后间隔通常 %1，最长 %2</translation>
    </message>
    <message>
        <source>%1 of %2 promises kept</source>
        <translation>%2 次承诺，%1 次按时</translation>
    </message>
    <message>
        <source>What customers were told</source>
        <translation>客户看到的更新</translation>
    </message>
    <message>
        <source>What they saw at</source>
        <translation>客户在此时刻能看到的</translation>
    </message>
    <message>
        <source>e.g. 14:32; empty for now</source>
        <translation>例如 14:32，留空表示现在</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>与哪次更新比较</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>Customers have read nothing yet.</source>
        <translation>客户还没有看到任何更新。</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Made of, then</source>
        <translation>当时所依据的事实</translation>
    </message>
</context>
<context>
    <name>muster::HoldingSheet</name>
    <message>
        <source>until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Holding statements</source>
        <translation>预批声明</translation>
    </message>
    <message>
        <source>Approved in advance, so they can go out at once, without asking anybody.</source>
        <translation>事先已获批准：发生事件时可立即发布，无需再次审批。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None yet. One for each thing that can fail saves the wait for a yes.</source>
        <translation>还没有。为每种可能出的问题各备一条，就不必临时等人批准。</translation>
    </message>
    <message>
        <source>Add one, or change one</source>
        <translation>新增或修改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>有效期至（含当天）</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>e.g. Website down</source>
        <translation>例如：网站无法访问</translation>
    </message>
    <message>
        <source># Problem with {{topic}}

Since {{since}}, …</source>
        <translation># {{topic}}异常公告

自{{since}} 起，……</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The first line is “# ” and the subject. It may name: %1</source>
        <translation>第一行是“# ”加标题。可以使用：%1</translation>
    </message>
</context>
<context>
    <name>muster::HomePage</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n 个已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>all times %1</source>
        <translation>时间均为 %1</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Nothing has been declared in this file yet.</source>
        <translation>这个文件里还没有宣布过事件。</translation>
    </message>
</context>
<context>
    <name>muster::IncidentRow</name>
    <message>
        <source>no commander yet</source>
        <translation>总指挥空缺</translation>
    </message>
    <message>
        <source>commander %1</source>
        <translation>总指挥 %1</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Elapsed since %1</source>
        <translation>已持续（自 %1）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1, %2, %3</source>
        <comment>number, severity, title</comment>
        <translation>打开 %1，%2，%3</translation>
    </message>
</context>
<context>
    <name>muster::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>muster::Interruptions</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Snooze 5 min</source>
        <translation>5 分钟后提醒</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>muster::LanguageColumn</name>
    <message>
        <source>Behind: the English was changed after this.</source>
        <translation>未同步：英文后来改过。</translation>
    </message>
    <message>
        <source>Behind: the Chinese was changed after this.</source>
        <translation>未同步：中文后来改过。</translation>
    </message>
    <message>
        <source>Mark as the same</source>
        <translation>标为一致</translation>
    </message>
    <message>
        <source>Mark as the same, Chinese</source>
        <translation>内容一致，中文</translation>
    </message>
    <message>
        <source>Mark as the same, English</source>
        <translation>内容一致，英文</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Subject, Chinese</source>
        <translation>标题，中文</translation>
    </message>
    <message>
        <source>Subject, English</source>
        <translation>标题，英文</translation>
    </message>
    <message>
        <source>Message, Chinese</source>
        <translation>正文，中文</translation>
    </message>
    <message>
        <source>Message, English</source>
        <translation>正文，英文</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>Draft anew, Chinese</source>
        <translation>重新起草，中文</translation>
    </message>
    <message>
        <source>Draft anew, English</source>
        <translation>重新起草，英文</translation>
    </message>
    <message>
        <source>From the template again; undo in the message brings yours back</source>
        <translation>按模板重写；在正文中撤销可找回原来的文字</translation>
    </message>
</context>
<context>
    <name>muster::LanguagesSheet</name>
    <message>
        <source>Both languages</source>
        <translation>中英文对照</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>muster::LatestEntries</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Newest entries, oldest first</source>
        <translation>最新记录，按时间先后</translation>
    </message>
    <message>
        <source>Find entries</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Find entries (%1)</source>
        <translation>查找记录 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>还没有记录</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier, from %1</source>
        <translation>
            <numerusform>更早 %n 条，自 %1 起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>更早 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LeavingsBox</name>
    <message numerus="yes">
        <source>%n backups could not be reached and still hold the words. Erase or delete them by hand: %1</source>
        <translation>
            <numerusform>有 %n 份备份无法触及，其中仍有这些内容。请手动抹除或删除：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries share a number, an address or a code with what was erased. Look whether they must go too.</source>
        <translation>
            <numerusform>有 %n 条记录含有与抹除内容相同的号码、地址或代码。请看是否也要抹除。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first %1.</source>
        <translation>以下是前 %1 条。</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>前往该记录</translation>
    </message>
</context>
<context>
    <name>muster::LineForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>muster::NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n 条新记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries, go to the end</source>
        <translation>
            <numerusform>%n 条新记录，跳到末尾</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::Offers</name>
    <message>
        <source>Needs an incident</source>
        <translation>需要先打开一个事件</translation>
    </message>
    <message>
        <source>Needs another active incident</source>
        <translation>没有其他进行中的事件</translation>
    </message>
    <message>
        <source>Needs an entry chosen in the timeline</source>
        <translation>需要先在时间线中选中一条记录</translation>
    </message>
</context>
<context>
    <name>muster::OtherStrip</name>
    <message>
        <source>Switch to %1</source>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>No commander yet</source>
        <translation>总指挥空缺</translation>
    </message>
    <message>
        <source>Commander %1</source>
        <translation>总指挥 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more active</source>
        <translation>
            <numerusform>另有 %n 个进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>update overdue +%1</source>
        <translation>更新逾期 +%1</translation>
    </message>
    <message>
        <source>update due in %1</source>
        <translation>%1后应发更新</translation>
    </message>
</context>
<context>
    <name>muster::Outbox</name>
    <message>
        <source>Send to “%1”</source>
        <translation>发送到“%1”</translation>
    </message>
    <message>
        <source>It waits ten seconds, in which it can be stopped</source>
        <translation>等待十秒再发出，其间可以停止</translation>
    </message>
    <message>
        <source>See exactly what “%1” would get</source>
        <translation>原样查看“%1”将收到的内容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>没有到达</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Goes to “%1” in %n s</source>
        <translation>
            <numerusform>%n 秒后发往“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by “%1” yet, again in %n s. %2</source>
        <translation>
            <numerusform>“%1”尚未接收，%n 秒后再试。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Being sent to “%1”</source>
        <translation>正在发往“%1”</translation>
    </message>
    <message>
        <source>Arrived at “%1”</source>
        <translation>已送达“%1”</translation>
    </message>
    <message>
        <source>Perhaps sent to “%1”. %2</source>
        <translation>可能已发到“%1”。%2</translation>
    </message>
    <message>
        <source>Not sent to “%1”. %2</source>
        <translation>未能发到“%1”。%2</translation>
    </message>
    <message>
        <source>Set up sending…</source>
        <translation>设置发送…</translation>
    </message>
    <message>
        <source>Mail servers, status pages, chats and webhooks that take texts from here</source>
        <translation>可从这里接收文字的邮件服务器、状态页、聊天工具和 webhook</translation>
    </message>
    <message>
        <source>Goes to “%1” from another machine</source>
        <translation>由另一台机器发往“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Goes on to “%1” in %n s. %2</source>
        <translation>
            <numerusform>%n 秒后继续发到“%1”。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of “%1” have it. %2</source>
        <translation>“%1”中有的地址尚未收到。%2</translation>
    </message>
</context>
<context>
    <name>muster::OverdueWords</name>
    <message>
        <source>%1: customer update overdue</source>
        <translation>%1：客户更新已逾期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, what to look at</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>应于 %1 前</translation>
    </message>
</context>
<context>
    <name>muster::PaceRow</name>
    <message numerus="yes">
        <source>A long incident: customers hear every %n min.</source>
        <translation>
            <numerusform>长时间事件：每 %n 分钟向客户更新一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has lasted %1. Where nothing changes fast, customers may hear less often; tell them so.</source>
        <translation>事件已持续 %1。如短时间内没有新进展，可放慢更新频率，并告知客户。</translation>
    </message>
    <message>
        <source>As often as usual</source>
        <translation>恢复照常</translation>
    </message>
    <message numerus="yes">
        <source>Every %n min</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>muster::PageKeys</name>
    <message>
        <source>On this page: Incidents</source>
        <translation>本页：事件列表</translation>
    </message>
    <message>
        <source>On this page: Timeline</source>
        <translation>本页：时间线</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Declare what was typed</source>
        <translation>按所填内容宣布事件</translation>
    </message>
    <message>
        <source>Next field, next incident</source>
        <translation>下一个输入框或事件</translation>
    </message>
    <message>
        <source>Choose a severity</source>
        <translation>选择严重级别</translation>
    </message>
    <message>
        <source>Go through the entries</source>
        <translation>逐条浏览记录</translation>
    </message>
    <message>
        <source>First entry, last entry</source>
        <translation>第一条、最后一条记录</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>记录详情</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Say when it really happened</source>
        <translation>改正发生时间</translation>
    </message>
    <message>
        <source>Strike the entry</source>
        <translation>划去记录</translation>
    </message>
    <message>
        <source>Change who may read it</source>
        <translation>更改可见范围</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Log the entry</source>
        <translation>写入记录</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>回到页面</translation>
    </message>
    <message>
        <source>Open the menu bar</source>
        <translation>打开菜单栏</translation>
    </message>
    <message>
        <source>On this page: Assess</source>
        <translation>本页：评估</translation>
    </message>
    <message>
        <source>On this page: Restore</source>
        <translation>本页：恢复服务</translation>
    </message>
    <message>
        <source>Go through the answers</source>
        <translation>在答案间移动</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>选定这个答案</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Go through the checks</source>
        <translation>在检查项间移动</translation>
    </message>
    <message>
        <source>Confirm the check, or undo it</source>
        <translation>确认检查项，或撤销确认</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Confirm with another response</source>
        <translation>另写应答并确认</translation>
    </message>
    <message>
        <source>Go on without all, at a pause point</source>
        <translation>在暂停点不等齐就继续</translation>
    </message>
    <message>
        <source>First check, last check</source>
        <translation>第一项，最后一项</translation>
    </message>
    <message>
        <source>On this page: Hand off</source>
        <translation>本页：移交技术支持</translation>
    </message>
    <message>
        <source>Hand over the brief, in its text</source>
        <translation>移交（在正文中）</translation>
    </message>
    <message>
        <source>Go through the deadlines</source>
        <translation>在时限之间移动</translation>
    </message>
    <message>
        <source>Say that it is done</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Give it another time</source>
        <translation>改到其他时间</translation>
    </message>
    <message>
        <source>Set a timer</source>
        <translation>设置提醒</translation>
    </message>
</context>
<context>
    <name>muster::PastCard</name>
    <message numerus="yes">
        <source>%n answers owed</source>
        <translation>
            <numerusform>%n 项待答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交记录</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. The first brief is at the left, filled from the record.</source>
        <translation>尚未移交。左侧是按记录填好的第一份移交说明。</translation>
    </message>
</context>
<context>
    <name>muster::PastHandoff</name>
    <message>
        <source>v%1 to %2</source>
        <comment>version, to whom</comment>
        <translation>v%1 → %2</translation>
    </message>
    <message>
        <source>Handed over %1 by %2</source>
        <translation>%1 由%2移交</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>%1 已答复</translation>
    </message>
    <message>
        <source>Answered %1: %2</source>
        <translation>%1 答复：%2</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>请在 %1 前答复</translation>
    </message>
    <message>
        <source>Received…</source>
        <translation>已接收…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>已答复…</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>brief v%1 to %2</source>
        <translation>移交给%2的说明 v%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>button, which brief</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Text as handed over, %1</source>
        <translation>移交时的原文，%1</translation>
    </message>
    <message>
        <source>Who has received it</source>
        <translation>由谁接收</translation>
    </message>
    <message>
        <source>Their case number, can stay empty</source>
        <translation>对方工单号（可不填）</translation>
    </message>
    <message>
        <source>Mark as received</source>
        <translation>标记为已接收</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>标记为已答复</translation>
    </message>
</context>
<context>
    <name>muster::PauseRow</name>
    <message>
        <source>Pause point: %1</source>
        <translation>暂停点：%1</translation>
    </message>
    <message>
        <source>All ready</source>
        <translation>全部就绪</translation>
    </message>
    <message>
        <source>All ready: %1</source>
        <translation>全部就绪：%1</translation>
    </message>
    <message>
        <source>Passed without all: %1</source>
        <translation>未等齐即通过：%1</translation>
    </message>
    <message>
        <source>%1: each says “ready”</source>
        <comment>roles</comment>
        <translation>%1分别回答“就绪”</translation>
    </message>
    <message>
        <source>%1. %2, %3 by %4</source>
        <comment>pause point, answer, time, who</comment>
        <translation>%1。%2，%3 由%4记录</translation>
    </message>
    <message>
        <source>%1. %2, not answered yet</source>
        <comment>pause point, who</comment>
        <translation>%1。%2，尚未应答</translation>
    </message>
    <message>
        <source>Ask for “ready”</source>
        <translation>逐一确认就绪</translation>
    </message>
</context>
<context>
    <name>muster::PillButton</name>
    <message>
        <source>%1, %2</source>
        <comment>filter, count</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>muster::PlaybookChooser</name>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>%1 批准</translation>
    </message>
    <message>
        <source>Choose a playbook</source>
        <translation>选择预案</translation>
    </message>
    <message>
        <source>Start this playbook</source>
        <translation>启用这份预案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>muster::ProgressStrip</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n 项不适用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n 项受阻</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PromiseClock</name>
    <message>
        <source>Next update</source>
        <translation>下次更新</translation>
    </message>
    <message>
        <source>none promised</source>
        <translation>未承诺</translation>
    </message>
    <message>
        <source>none sent yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>Update overdue · was due %1</source>
        <translation>更新已逾期 · 应于 %1 前</translation>
    </message>
    <message>
        <source>no further update promised</source>
        <translation>未承诺下次更新</translation>
    </message>
    <message>
        <source>no customer update sent yet</source>
        <translation>尚未发出客户更新</translation>
    </message>
    <message>
        <source>update overdue by %1</source>
        <translation>更新已逾期 %1</translation>
    </message>
    <message>
        <source>update due in %1</source>
        <translation>%1后应发更新</translation>
    </message>
    <message>
        <source>Overdue · reminder at %1</source>
        <translation>已逾期 · %1 再提醒</translation>
    </message>
    <message>
        <source>%1 · was due %2</source>
        <comment>what is owed</comment>
        <translation>%1 · 应在 %2 前</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>what is owed</comment>
        <translation>%1 · %2 前</translation>
    </message>
    <message>
        <source>%1 overdue by %2</source>
        <comment>what is owed</comment>
        <translation>%1已逾期 %2</translation>
    </message>
    <message>
        <source>%1 due in %2</source>
        <comment>what is owed</comment>
        <translation>%1还有 %2 到期</translation>
    </message>
</context>
<context>
    <name>muster::PromiseRow</name>
    <message>
        <source>nothing more is promised</source>
        <translation>不再承诺下次更新</translation>
    </message>
    <message>
        <source>Next update at</source>
        <translation>下次更新时间</translation>
    </message>
    <message>
        <source>no next update is promised</source>
        <translation>不承诺下次更新</translation>
    </message>
    <message>
        <source>Back to the usual time</source>
        <translation>恢复为通常的时间</translation>
    </message>
    <message numerus="yes">
        <source>usually %n min</source>
        <translation>
            <numerusform>通常 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::QuestionRow</name>
    <message numerus="yes">
        <source>Asked %n times</source>
        <translation>
            <numerusform>问了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No approved answer yet</source>
        <translation>暂无统一答复</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>%1 批准</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>又有人问</translation>
    </message>
    <message>
        <source>Asked again: %1</source>
        <translation>又有人问：%1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve the answer to: %1</source>
        <translation>批准对此问题的答复：%1</translation>
    </message>
    <message>
        <source>What everybody may answer</source>
        <translation>统一的答复</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>对此问题的答复：%1</translation>
    </message>
</context>
<context>
    <name>muster::QuestionsSheet</name>
    <message>
        <source>What customers ask</source>
        <translation>客户在问什么</translation>
    </message>
    <message>
        <source>One agreed answer each, which goes into the text for the support team.</source>
        <translation>每个问题一个统一答复，会自动写入给客服团队的文稿。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>客户问</translation>
    </message>
    <message>
        <source>e.g. Was I charged twice?</source>
        <translation>例如：会不会重复扣款？</translation>
    </message>
    <message>
        <source>No questions yet.</source>
        <translation>还没有人提问。</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>登记提问</translation>
    </message>
</context>
<context>
    <name>muster::QuickEntry</name>
    <message>
        <source>New entry in %1</source>
        <translation>新记录，写入 %1</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>Will be logged as %1</source>
        <translation>将记为：%1</translation>
    </message>
    <message>
        <source>For whom: %1</source>
        <translation>给谁看：%1</translation>
    </message>
    <message>
        <source>Happened %1</source>
        <translation>发生时间：%1</translation>
    </message>
    <message>
        <source>Happened now</source>
        <translation>发生时间：现在</translation>
    </message>
    <message>
        <source>Enter logs it, Shift+Enter begins a new line. @name says who, -5m or 14:20 says when.</source>
        <translation>Enter 记录，Shift+Enter 换行。@姓名 写明是谁，-5m 或 14:20 写明什么时候。</translation>
    </message>
    <message>
        <source>What was done, and what should it do?</source>
        <translation>做了什么、要达到什么效果……</translation>
    </message>
    <message>
        <source>What was decided, and why?</source>
        <translation>决定了什么、为什么……</translation>
    </message>
    <message>
        <source>What was seen, and where?</source>
        <translation>看到了什么、在哪里看到……</translation>
    </message>
    <message>
        <source>Who was called, and what did they say?</source>
        <translation>和谁通话、对方怎么说……</translation>
    </message>
    <message>
        <source>What must not be forgotten?</source>
        <translation>事后不能忘的是什么……</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>-5m or 14:20</source>
        <translation>-5m 或 14:20</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>谁可以看</translation>
    </message>
    <message>
        <source>Say when it happened</source>
        <translation>填写发生时间</translation>
    </message>
    <message>
        <source>Say when it happened (%1)</source>
        <translation>填写发生时间 (%1)</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>What happened?   %1</source>
        <comment>keys</comment>
        <translation>发生了什么？   %1</translation>
    </message>
    <message>
        <source>@name says who, -5m says when</source>
        <translation>@姓名 表示谁，-5m 表示何时</translation>
    </message>
</context>
<context>
    <name>muster::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>muster::RailButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, its live line</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>muster::RailFoot</name>
    <message>
        <source>War room</source>
        <translation>作战室</translation>
    </message>
    <message>
        <source>Conference call</source>
        <translation>电话会议</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>对客户</translation>
    </message>
    <message>
        <source>Update #%1 sent %2</source>
        <translation>%2 已发更新 #%1</translation>
    </message>
    <message>
        <source>Where does the room meet?</source>
        <translation>作战室在哪里？</translation>
    </message>
</context>
<context>
    <name>muster::ReadyTicks</name>
    <message>
        <source>%1 %2</source>
        <comment>role, name</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>muster::ReasonForm</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>为什么不适用？</translation>
    </message>
    <message>
        <source>Mark not applicable</source>
        <translation>记为不适用</translation>
    </message>
    <message>
        <source>What blocks it?</source>
        <translation>卡在哪里？</translation>
    </message>
    <message>
        <source>Mark blocked</source>
        <translation>记为受阻</translation>
    </message>
    <message>
        <source>Why go on without all of them?</source>
        <translation>为什么不等齐就继续？</translation>
    </message>
    <message>
        <source>Go on without all</source>
        <translation>不等齐就继续</translation>
    </message>
    <message>
        <source>What was answered?</source>
        <translation>对方怎么应答的？</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>muster::RehearseCard</name>
    <message>
        <source>Rehearse</source>
        <translation>演练一次</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>A launch-day checkout crash, from the first alert to the hand-off</source>
        <translation>首发当天无法结账：从第一声告警到交接班</translation>
    </message>
    <message>
        <source>Same screens, marked as an exercise, in a file of its own.</source>
        <translation>界面和实战完全一样，处处标明是演练，单独存一个文件。</translation>
    </message>
    <message>
        <source>Play it as it happened</source>
        <translation>按当时节奏演练</translation>
    </message>
    <message>
        <source>Open all of it</source>
        <translation>直接看全程</translation>
    </message>
</context>
<context>
    <name>muster::RenameSheet</name>
    <message>
        <source>What is wrong, in a few words?</source>
        <translation>用几个字说清楚：出了什么事？</translation>
    </message>
    <message>
        <source>Rename the incident</source>
        <translation>修改事件标题</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>修改标题</translation>
    </message>
    <message>
        <source>Why (stays in the record)</source>
        <translation>原因（会留在记录里）</translation>
    </message>
    <message>
        <source>Erase the old title, it must not stay in the file</source>
        <translation>抹除旧标题，不让它留在文件里</translation>
    </message>
</context>
<context>
    <name>muster::ReplayBar</name>
    <message>
        <source>The rehearsal is over</source>
        <translation>演练已结束</translation>
    </message>
    <message>
        <source>Rehearsal, paused at %1</source>
        <translation>演练已暂停，剧情时间 %1</translation>
    </message>
    <message>
        <source>Rehearsal, %1 in the story</source>
        <translation>演练中，剧情时间 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events</source>
        <translation>
            <numerusform>已发生 %1 件，共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>%1后有下一件</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>自动翻页</translation>
    </message>
    <message>
        <source>Shows the page where something happens, until you choose one yourself</source>
        <translation>剧情走到哪一页就显示哪一页，直到你自己选了页面为止</translation>
    </message>
    <message>
        <source>How fast the rehearsal runs</source>
        <translation>演练的快慢</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>再演练一次</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>跳到结尾</translation>
    </message>
</context>
<context>
    <name>muster::ReportCard</name>
    <message>
        <source>Last report %1 by %2</source>
        <translation>上次汇报：%1，%2</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>尚无汇报</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>技术汇报</translation>
    </message>
    <message>
        <source>Condition: how it stands</source>
        <translation>现状：目前情况如何</translation>
    </message>
    <message>
        <source>Actions: what is done</source>
        <translation>行动：正在做什么</translation>
    </message>
    <message>
        <source>Needs: what is missing</source>
        <translation>需要：还缺什么</translation>
    </message>
    <message>
        <source>e.g. pool at 97 %, 68 % of orders fail</source>
        <translation>例如：连接池占用 97%，68% 的订单失败</translation>
    </message>
    <message>
        <source>e.g. raising the pool</source>
        <translation>例如：正在扩大连接池</translation>
    </message>
    <message>
        <source>e.g. somebody who knows the proxy</source>
        <translation>例如：需要熟悉代理层的人</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>汇报人</translation>
    </message>
    <message>
        <source>Record report</source>
        <translation>记录汇报</translation>
    </message>
</context>
<context>
    <name>muster::RequestSheet</name>
    <message>
        <source>What “%1” would get</source>
        <translation>“%1”将收到的内容</translation>
    </message>
    <message>
        <source>Byte for byte, secrets as dots. Nothing has been sent.</source>
        <translation>逐字节原样显示，密钥以圆点代替。没有发送。</translation>
    </message>
</context>
<context>
    <name>muster::RestorePage</name>
    <message>
        <source>No playbook yet</source>
        <translation>尚未启用预案</translation>
    </message>
    <message>
        <source>The copy of this playbook cannot be read; what was answered is in the timeline. %1</source>
        <translation>这份预案的副本无法读取；已作的应答都在时间线里。%1</translation>
    </message>
    <message>
        <source>A playbook leads the room through it, one check after the other.</source>
        <translation>按预案逐项检查，一步一步恢复服务。</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>预案：%1</translation>
    </message>
    <message>
        <source>Playbook: %1 v%2</source>
        <comment>title, version</comment>
        <translation>预案：%1 v%2</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>%1 批准</translation>
    </message>
    <message>
        <source>You stopped here %1</source>
        <translation>%1 停在这里</translation>
    </message>
    <message>
        <source>Restore service</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Change playbook</source>
        <translation>更换预案</translation>
    </message>
    <message>
        <source>No playbook is run yet. It says what to do first, who answers, and how you see that it is done.</source>
        <translation>还没有启用预案。预案写明先做什么、由谁应答、做到什么算完成。</translation>
    </message>
    <message>
        <source>Choose a playbook</source>
        <translation>选择预案</translation>
    </message>
    <message>
        <source>%1/%2 done, %3 not applicable</source>
        <translation>已完成 %1/%2，%3 项不适用</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>No playbook is run yet, so there is nothing to print.</source>
        <translation>尚未执行预案，没有可打印的内容。</translation>
    </message>
    <message>
        <source>Save the playbook for printing</source>
        <translation>保存预案以供打印</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time</comment>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved for printing on %n pages: %1</source>
        <translation>
            <numerusform>已存为 %n 页，可供打印：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RoleButton</name>
    <message>
        <source>%1: nobody yet. %2</source>
        <comment>role, what to do</comment>
        <translation>%1：空缺，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, person</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>muster::RolesSheet</name>
    <message>
        <source>Roles</source>
        <translation>角色分工</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>保存分工</translation>
    </message>
    <message>
        <source>One person may have several roles. An empty name means nobody. Another commander takes over from the one who leads, with a briefing.</source>
        <translation>一人可以兼任几个角色。姓名留空表示空缺。更换总指挥时，须带简报交接。</translation>
    </message>
</context>
<context>
    <name>muster::Room</name>
    <message>
        <source>Copied as formatted text, Markdown and plain text</source>
        <translation>已复制（同时包含富文本、Markdown 和纯文本）</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No incident yet</source>
        <translation>还没有事件</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>Muster</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 – Muster</source>
        <comment>number, title</comment>
        <translation>%1 %2 – Muster</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved anywhere. Save them elsewhere, or close once more to lose them.</source>
        <translation>
            <numerusform>有 %n 项改动还没有保存到任何地方。请另存到其他位置；再次关闭就会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Muster %1, the local-first war room. GPL-3.0-or-later.</source>
        <translation>Muster %1，不依赖网络的作战室。GPL-3.0-or-later。</translation>
    </message>
    <message>
        <source>Restore service</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Changes cannot be saved</source>
        <translation>更改无法保存</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>time, why</comment>
        <translation>自 %1 起：%2</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold nothing that was written in the room.</source>
        <translation>诊断信息已复制，其中不含任何记录内容。</translation>
    </message>
    <message>
        <source>Nothing to tell the room yet</source>
        <translation>还没有可告知群内的内容</translation>
    </message>
    <message>
        <source>Nothing new; shared up to %1</source>
        <translation>没有新内容；已分享到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied for the room&apos;s chat; shared up to %1</source>
        <translation>
            <numerusform>已复制 %n 条，可贴到群里；已分享到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>对外沟通</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>移交技术支持</translation>
    </message>
    <message>
        <source>It stands beside Restore service, where the window is wide enough.</source>
        <translation>窗口够宽时，它在“恢复服务”页旁边。</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情况看板</translation>
    </message>
</context>
<context>
    <name>muster::RoomSheet</name>
    <message>
        <source>War room</source>
        <translation>作战室</translation>
    </message>
    <message>
        <source>Conference call</source>
        <translation>电话会议</translation>
    </message>
    <message>
        <source>Room 4B, level 3</source>
        <translation>3 层 4B 会议室</translation>
    </message>
    <message>
        <source>Number or link</source>
        <translation>号码或链接</translation>
    </message>
    <message>
        <source>Where the room meets</source>
        <translation>作战室地点与会议</translation>
    </message>
    <message>
        <source>It stands below the pages, and in the brief as the number to call back.</source>
        <translation>显示在页面列表下方；电话会议也会写进简报，供对方回电。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>muster::SaveFailedBar</name>
    <message>
        <source>Could not save since %1: %2</source>
        <translation>自 %1 起无法保存：%2</translation>
    </message>
    <message>
        <source>What you typed is still in its field. Everything before it is safe.</source>
        <translation>您输入的文字还在输入框里，之前的内容全部安全。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存到其他位置…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are in memory only. Save them elsewhere before closing Muster.</source>
        <translation>
            <numerusform>有 %n 项改动只在内存里。关闭 Muster 前，请先另存到其他位置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SectionHead</name>
    <message>
        <source>Section %1, %2, %3, %4</source>
        <comment>number, title, mode, progress</comment>
        <translation>第 %1 节，%2，%3，%4</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>Show this section</source>
        <translation>展开这一节</translation>
    </message>
    <message>
        <source>Fold this section</source>
        <translation>折叠这一节</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, section</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>muster::SendBox</name>
    <message>
        <source>Sent at</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发出</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>发布记录：%1</translation>
    </message>
    <message>
        <source>Sends nothing: notes that the text above was posted by hand, and runs the promise in it</source>
        <translation>不发送任何内容：只记录上面的文字已由人发布，并开始计算其中的承诺</translation>
    </message>
</context>
<context>
    <name>muster::SentList</name>
    <message>
        <source>Not sent after all</source>
        <translation>其实没有发出</translation>
    </message>
    <message>
        <source>%1 was not sent after all</source>
        <translation>%1 其实没有发出</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>已发更新</translation>
    </message>
    <message>
        <source>They have read nothing yet.</source>
        <translation>对方还没有看到任何更新。</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>客户提问…</translation>
    </message>
</context>
<context>
    <name>muster::SettingsSheet</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Room&apos;s zone</source>
        <translation>作战室时区</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Severity labels</source>
        <translation>级别名称</translation>
    </message>
    <message>
        <source>Single-letter keys in lists</source>
        <translation>列表中的单字母快捷键</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>A short tone when an update is overdue</source>
        <translation>更新逾期时响一声</translation>
    </message>
</context>
<context>
    <name>muster::SeverityButton</name>
    <message>
        <source>Severity: %1</source>
        <translation>严重级别：%1</translation>
    </message>
    <message>
        <source>Change the severity</source>
        <translation>更改严重级别</translation>
    </message>
</context>
<context>
    <name>muster::SeverityChip</name>
    <message>
        <source>Severity %1</source>
        <translation>严重级别 %1</translation>
    </message>
</context>
<context>
    <name>muster::SeveritySheet</name>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Set severity</source>
        <translation>设置级别</translation>
    </message>
    <message>
        <source>Why is it less bad?</source>
        <translation>为什么可以降级？</translation>
    </message>
    <message>
        <source>Lowering needs a reason; it stands in the timeline.</source>
        <translation>降级要写明原因，原因会进入时间线。</translation>
    </message>
    <message>
        <source>If unsure, take the higher one. Raising needs no reason.</source>
        <translation>拿不准就选更严重的一级。升级不用写原因。</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>原因（选填）</translation>
    </message>
</context>
<context>
    <name>muster::Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>muster::ShortcutDelegate</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>muster::ShortcutsSheet</name>
    <message>
        <source>%1: no keys</source>
        <translation>%1：无快捷键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: its keys</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>an action and its keys</comment>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>Only function keys can stand alone, or typing would set things off. Add Ctrl or Alt.</source>
        <translation>除功能键外，按键不能单独使用，否则打字时会误触发。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>%1 already does this: %2.</source>
        <comment>keys, action</comment>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>改用于此处</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>快捷键：%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1, none</source>
        <comment>caption of a field for keys</comment>
        <translation>%1，无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>caption of a field for keys, keys</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>自定义快捷键</translation>
    </message>
    <message>
        <source>Enter on a row, then press the new keys. Backspace takes them away.</source>
        <translation>在某一行按 Enter，再按新的快捷键；按 Backspace 可清除。</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部恢复默认</translation>
    </message>
</context>
<context>
    <name>muster::SituationPage</name>
    <message>
        <source>Copied: the incident in half a minute</source>
        <translation>已复制：半分钟概要</translation>
    </message>
    <message>
        <source>Nothing on the board yet</source>
        <translation>看板上还没有内容</translation>
    </message>
    <message numerus="yes">
        <source>%n theories</source>
        <translation>
            <numerusform>%n 条推测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n 条已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruled out</source>
        <translation>
            <numerusform>已排除 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情况看板</translation>
    </message>
    <message>
        <source>In half a minute</source>
        <translation>半分钟概要</translation>
    </message>
    <message>
        <source>The incident in half a minute</source>
        <translation>事件的半分钟概要</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>复制概要</translation>
    </message>
    <message>
        <source>For whoever comes late</source>
        <translation>给中途加入的人看</translation>
    </message>
</context>
<context>
    <name>muster::StartFailure</name>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Begin a new file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open a file of incidents</source>
        <translation>打开工作区文件</translation>
    </message>
    <message>
        <source>Begin a new file of incidents</source>
        <translation>新建工作区文件</translation>
    </message>
    <message>
        <source>Muster files (*.muster);;All files (*)</source>
        <translation>Muster 文件 (*.muster);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>muster::StatusBar</name>
    <message>
        <source>Reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Local file: %1</source>
        <translation>本地文件：%1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>现在是 %1</translation>
    </message>
    <message numerus="yes">
        <source>Not saved since %1 · %n changes waiting</source>
        <translation>
            <numerusform>%1 起未保存 · %n 项改动待保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  Find a command</source>
        <translation>%1  查找命令</translation>
    </message>
    <message>
        <source>%1  Keys</source>
        <translation>%1  快捷键</translation>
    </message>
</context>
<context>
    <name>muster::StatusSheet</name>
    <message>
        <source>Duplicate of which incident?</source>
        <translation>与哪个事件重复？</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Evidence (optional)</source>
        <translation>依据（选填）</translation>
    </message>
</context>
<context>
    <name>muster::SuggestionCard</name>
    <message>
        <source>Suggested severity</source>
        <translation>建议级别</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>维持宣布时的级别</translation>
    </message>
    <message>
        <source>Same as now</source>
        <translation>与当前相同</translation>
    </message>
    <message>
        <source>Worse than now, %1</source>
        <translation>比当前的 %1 更严重</translation>
    </message>
    <message>
        <source>Less bad than now, %1</source>
        <translation>比当前的 %1 轻</translation>
    </message>
    <message>
        <source>Answer what you can; “not known” is an answer, and counts as the worse one.</source>
        <translation>能答的先答；“尚不清楚”也是答案，按较坏的情况计。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Would become %1 when</source>
        <translation>满足以下情况可改为 %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>维持 %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Change severity…</source>
        <translation>更改级别…</translation>
    </message>
    <message>
        <source>Why is it less bad?</source>
        <translation>为什么没那么严重了？</translation>
    </message>
</context>
<context>
    <name>muster::TemplatesSheet</name>
    <message>
        <source>It may name: %1</source>
        <translation>可用变量：%1</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>已修改，未保存</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own</source>
        <translation>本组织自有</translation>
    </message>
    <message>
        <source>Muster&apos;s own</source>
        <translation>内置模板</translation>
    </message>
    <message>
        <source>whole: page, mail, chat</source>
        <translation>全文：状态页、邮件、聊天</translation>
    </message>
    <message>
        <source>short: posts, SMS</source>
        <translation>短文：社交媒体、短信</translation>
    </message>
    <message>
        <source>one line: banner</source>
        <translation>一行：横幅</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The first line is “# ” and the subject. {{#works}} … {{/works}} stands only if something is known.</source>
        <translation>首行是“# ”加标题。{{#works}} … {{/works}} 只在有内容时出现。</translation>
    </message>
    <message>
        <source>Save as our own</source>
        <translation>存为自有模板</translation>
    </message>
    <message>
        <source>For</source>
        <translation>写给</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Back to Muster&apos;s</source>
        <translation>恢复自带模板</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Tone of all greetings, apologies and thanks</source>
        <translation>所有称呼、致歉和致谢的语气</translation>
    </message>
</context>
<context>
    <name>muster::TextCard</name>
    <message>
        <source>%1 (fits now)</source>
        <translation>%1（符合现状）</translation>
    </message>
    <message>
        <source>Sent as %1. Mark it for more channels, or begin the next one.</source>
        <translation>已作为 %1 发出。可继续登记其他渠道，或开始写下一条。</translation>
    </message>
    <message>
        <source>Begin the next update</source>
        <translation>开始下一条更新</translation>
    </message>
    <message>
        <source>Facts no longer change this text.</source>
        <translation>正文已固定，不再随事实更新。</translation>
    </message>
    <message>
        <source>In your words. What fits now is “%1”.</source>
        <translation>正文已手工改写。目前更符合现状的是“%1”。</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>Last sent: %1 at %2</source>
        <translation>上次发出：%1，%2</translation>
    </message>
    <message>
        <source>Text for customers</source>
        <translation>给客户的正文</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>正文的语言</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Status shown</source>
        <translation>显示状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Another choice drafts the text anew; undo in the message brings yours back</source>
        <translation>换一种内容会重新起草；在正文里撤销即可找回原来的文字</translation>
    </message>
    <message>
        <source>For</source>
        <translation>写给</translation>
    </message>
    <message>
        <source>%1 has been down since %2. Its updates go to: %3.</source>
        <translation>%1自 %2 起不可用，更新改由%3发布。</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>两边都改过</translation>
    </message>
    <message>
        <source>Chinese behind</source>
        <translation>中文待同步</translation>
    </message>
    <message>
        <source>English behind</source>
        <translation>英文待同步</translation>
    </message>
    <message>
        <source>English and Chinese were each changed; nobody has compared them</source>
        <translation>中英文都改过，还没有人对照过</translation>
    </message>
    <message>
        <source>The Chinese side is behind</source>
        <translation>中文未同步</translation>
    </message>
    <message>
        <source>The English side is behind</source>
        <translation>英文未同步</translation>
    </message>
    <message>
        <source>Both languages side by side</source>
        <translation>中英文对照</translation>
    </message>
    <message>
        <source>What it tells · fits now</source>
        <translation>更新内容 · 符合现状</translation>
    </message>
    <message>
        <source>%1 (approved by %2, until %3)</source>
        <translation>%1（%2 批准，有效期至 %3）</translation>
    </message>
    <message>
        <source>A text that was approved beforehand: nobody has to be asked</source>
        <translation>事先批准好的文字，无需再请人批准</translation>
    </message>
    <message>
        <source>“%1”, as it was approved. Change a word, and it has to be approved again.</source>
        <translation>“%1”，与批准时一致。改动任何一个字，都须重新批准。</translation>
    </message>
    <message>
        <source>Holding statement</source>
        <translation>预批声明</translation>
    </message>
    <message>
        <source>Nothing is approved beforehand in this language: set one up</source>
        <translation>这种语言还没有预批声明，点此新建</translation>
    </message>
</context>
<context>
    <name>muster::TimelineFilters</name>
    <message>
        <source>Search entries</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Entries of whom</source>
        <translation>谁的记录</translation>
    </message>
    <message>
        <source>Entries for whom</source>
        <translation>给谁看的记录</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>More kinds of entries</source>
        <translation>更多记录类型</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All audiences</source>
        <translation>全部受众</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of entry, how many</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Search entries   %1</source>
        <comment>keys</comment>
        <translation>搜索记录   %1</translation>
    </message>
</context>
<context>
    <name>muster::TimelinePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>all times %1</source>
        <translation>时间均为 %1</translation>
    </message>
    <message>
        <source>No entry matches what you look for.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing is logged yet. What you write below stands here with its time.</source>
        <translation>还没有记录。在下面写一句，就会连同时间出现在这里。</translation>
    </message>
    <message>
        <source>Log the first entry</source>
        <translation>写下第一条</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Timeline, oldest first</source>
        <translation>时间线，最早的在前</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>记录详情</translation>
    </message>
</context>
<context>
    <name>muster::UpdateSheet</name>
    <message>
        <source>Muster sends nothing here. It records what customers have read; the entry is public.</source>
        <translation>这里不发送消息，只登记客户已经看到的文字；此条目可对外公开。</translation>
    </message>
    <message>
        <source>Record a sent update</source>
        <translation>登记已发更新</translation>
    </message>
    <message>
        <source>Record update</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>发布渠道</translation>
    </message>
    <message>
        <source>Text as posted</source>
        <translation>正文（照原文）</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>e.g. 14:20 or -5m; empty for now</source>
        <translation>例如 14:20 或 -5m，留空表示现在</translation>
    </message>
</context>
<context>
    <name>muster::WallView</name>
    <message>
        <source>War-room view – Muster</source>
        <translation>作战室大屏 – Muster</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between functions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Functions back</source>
        <translation>已恢复功能</translation>
    </message>
    <message>
        <source>%1 partly, %2 down</source>
        <translation>%1 项部分可用，%2 项不可用</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>已完成检查</translation>
    </message>
    <message>
        <source>Updates sent</source>
        <translation>已发更新</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近一次 %1</translation>
    </message>
    <message>
        <source>What is affected is not assessed yet</source>
        <translation>影响范围尚未评估</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no commander yet</source>
        <translation>总指挥空缺</translation>
    </message>
    <message>
        <source>Update overdue</source>
        <translation>更新已超时</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>下次更新</translation>
    </message>
    <message>
        <source>none promised</source>
        <translation>未承诺时间</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>应于 %1 前发出</translation>
    </message>
    <message>
        <source>left, by %1</source>
        <translation>剩余，%1 前</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4, %5, %6: %7</source>
        <comment>number, title, severity, status, how long, next update, when</comment>
        <translation>%1 %2，%3，%4，%5，%6：%7</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>预案：%1</translation>
    </message>
</context>
<context>
    <name>muster::Words</name>
    <message>
        <source>Critical: a main function fails for most people</source>
        <translation>特别严重：主要功能大多数人都用不了</translation>
    </message>
    <message>
        <source>Major: a main function fails for many, or is about to</source>
        <translation>严重：主要功能很多人用不了，或眼看就要用不了</translation>
    </message>
    <message>
        <source>Moderate: something works badly, there is a way around</source>
        <translation>一般：有功能不好用，但有替代办法</translation>
    </message>
    <message>
        <source>Minor: few people notice</source>
        <translation>轻微：很少有人察觉</translation>
    </message>
    <message>
        <source>Note: no effect on people, worth recording</source>
        <translation>留档：对用户没有影响，值得记一笔</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1 天 %2</translation>
    </message>
    <message>
        <source>Comms</source>
        <translation>沟通负责人</translation>
    </message>
</context>
</TS>
