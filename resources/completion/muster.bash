# bash completion for muster(1)

# Prints the incidents of the workspace that the words typed so far name.
_muster_incidents()
{
    local i file program=${COMP_WORDS[0]} workspace=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${COMP_WORDS[i]} == --workspace ]]; then
            # "--workspace=FILE" reaches us as three words.
            [[ ${COMP_WORDS[i + 1]} == = ]] && ((i++))
            # As the shell would read it, without running anything that stands in it.
            file=${COMP_WORDS[i + 1]//\\/}
            file=${file#[\"\']}
            file=${file%[\"\']}
            workspace=(--workspace "${file/#\~/$HOME}")
        fi
    done
    echo latest
    "${program/#\~/$HOME}" "${workspace[@]}" list --json </dev/null 2>/dev/null |
        grep -o '"incident" *: *"[^"]*"' | sed 's/.*"\([^"]*\)"$/\1/'
}

# Prints what may follow the option $2 of the command $1; fails if the option takes no value, and prints
# @file, @dir or @any where the value is a file, a folder or the user's own words.
_muster_values()
{
    case $1:$2 in
        *:--workspace) echo @file ;;
        *:--lang) echo en zh_CN ;;
        declare:--severity) echo 1 2 3 4 5 ;;
        log:--kind) echo note action decision observation call follow-up ;;
        timeline:--kind) echo note action decision observation call follow-up update severity status role check handoff ;;
        log:--via | approve:--via) echo room phone chat monitor ;;
        log:--audience | timeline:--audience) echo internal vendor public restricted ;;
        timeline:--order) echo oldest newest ;;
        draft:--phase | mail:--phase | send:--phase | review:--phase | sent:--phase)
            echo investigating identified partly-restored monitoring resolved problem-returned nothing-new progress waiting \
                correction security apology compensation review ;;
        draft:--audience | check:--audience | mail:--audience | send:--audience | review:--audience | sent:--audience)
            echo customers affected team executives support partners press ;;
        due:--kind) echo return follow-up answer call-back ;;
        due:--until) echo 10m 20m 1h @any ;;
        channel:--down) echo statuspage email x social sms banner holding slack teams macro weibo wechat wecom dingtalk feishu ;;
        due:--add | due:--done | due:--owner | approve:--ask) echo @any ;;
        approve:--as) echo commander legal public-relations ;;
        review:--as) echo txt odt eml ;;
        connector:--as) echo smtp slack teams statuspage webhook wecom dingtalk feishu ;;
        connector:--address) echo smtp:// smtps:// https://api.statuspage.io @any ;;
        connector:--secret-from | connector:--recipients | connector:--shape | send:--secret-from | send:--text | outbox:--secret-from) echo @file ;;
        template:--text | holding:--text) echo @file ;;
        holding:--language) echo en zh_CN ;;
        draft:--manner | mail:--manner | review:--manner | send:--manner) echo plain formal warm ;;
        holding:--approved-by | holding:--until | draft:--holding | mail:--holding | review:--holding | send:--holding) echo @any ;;
        connector:--user | connector:--from | connector:--page | send:--to | send:--subject) echo @any ;;
        send:--next-by) echo 20m 30m 1h @any ;;
        mail:--bcc | mail:-o | review:-o) echo @file ;;
        publish:-o) echo @dir ;;
        history:--at | question:--at) echo -5m -15m -1h @any ;;
        history:--compare | mail:--from | publish:--name | question:--times | question:--answer | approve:--return | sent:--subject) echo @any ;;
        sent:--channel | draft:--channel | connector:--channel | check:--channel | proof:--channel)
            echo statuspage email x social sms banner holding slack teams macro weibo wechat wecom dingtalk feishu ;;
        import:--as)
            echo jsonl csv statuspage slack ;;
        export:--as)
            echo json jsonl csv md html txt ;;
        export:--for) echo internal customer vendor ;;
        import:--zone | export:--zone) echo UTC Asia/Shanghai Europe/Berlin Europe/London America/New_York ;;
        import:--into | playbooks:--run) _muster_incidents ;;
        playbooks:--print) echo checkout-under-load slow-cause-unknown @file ;;
        finding:--as | settle:--as) echo known theory ruled-out ;;
        import:--rejects | command:--brief | export:-o | verify:--against | playbooks:--check | assess:--answers) echo @file ;;
        demo:--export) echo @dir ;;
        declare:--at | log:--at | correct:--at | sent:--at | timeline:--from | timeline:--to | assess:--at | \
            playbook:--at | confirm:--at | approve:--at | brief:--answer-by | finding:--at | settle:--at | report:--at | command:--at) echo -5m -15m -1h @any ;;
        *:--by | command:--to | log:--recorded-by) echo @any ;;
        confirm:--response | confirm:--not-applicable | confirm:--blocked | confirm:--override | brief:--ask | report:--condition | report:--actions | report:--needs | room:--place | room:--call | correct:--text | *:--reason | timeline:--search | timeline:--limit) echo @any ;;
        *) return 1 ;;
    esac
}

_muster_options()
{
    case $1 in
        declare) echo --severity --at --by ;;
        log) echo --kind --at --by --recorded-by --via --audience ;;
        correct) echo --text --at --strike --reason --by ;;
        erase) echo --reason --by ;;
        status | severity) echo --reason ;;
        sent) echo --channel --audience --subject --phase --next-by --at ;;
        timeline) echo --search --kind --audience --from --to --limit --order ;;
        digest) echo --peek ;;
        draft) echo --phase --audience --channel --holding --manner --both ;;
        check) echo --channel --audience --subject ;;
        mail) echo --phase --audience --holding --manner --bcc --from --despite -o ;;
        review) echo --phase --audience --holding --manner --as -o ;;
        publish) echo -o --name ;;
        history) echo --at --compare ;;
        connector) echo --as --channel --secret-from --address --user --from --recipients --page --shape --drop ;;
        send) echo --to --phase --audience --holding --manner --text --subject --next-by --dry-run --despite --secret-from --by ;;
        outbox) echo --secret-from ;;
        template) echo --text --drop ;;
        holding) echo --language --text --approved-by --until --drop ;;
        question) echo --times --answer --by --at ;;
        proof) echo --channel --subject ;;
        import) echo --into --new --as --zone --rejects --dry-run ;;
        export) echo --as -o --for --zone ;;
        verify) echo --against ;;
        rename) echo --by ;;
        room) echo --place --call --by ;;
        assess) echo --answers --at --by ;;
        playbook) echo --at --by ;;
        confirm) echo --response --not-applicable --blocked --override --undo --reason --at --by ;;
        approve) echo --as --ask --return --by --via --at ;;
        due) echo --add --kind --owner --until --done --reason --by ;;
        pace) echo --reason --by ;;
        channel) echo --down --works --reason --at --by ;;
        brief) echo --ask --answer-by ;;
        finding) echo --as --at --by ;;
        settle) echo --as --reason --at --by ;;
        report) echo --condition --actions --needs --at --by ;;
        command) echo --to --brief --take --take-back --at --by ;;
        playbooks) echo --check --print --run ;;
        demo) echo --export ;;
        '') echo --version ;;
    esac
    echo --workspace --lang --json --help
}

# What the plain word number $2 of the command $1 may be; the same @ words as above.
_muster_word()
{
    case $1:$2 in
        show:1 | log:1 | correct:1 | erase:1 | status:1 | severity:1 | role:1 | audience:1 | sent:1 | timeline:1 | \
            rename:1 | room:1 | assess:1 | playbook:1 | confirm:1 | approve:1 | due:1 | pace:1 | channel:1 | brief:1 | board:1 | finding:1 | settle:1 | report:1 | catchup:1 | command:1 | digest:1 | draft:1 | check:1 | mail:1 | review:1 | publish:1 | send:1 | outbox:1 | history:1 | question:1 | export:1) _muster_incidents ;;
        status:2) echo suspected investigating identified mitigating monitoring resolved closed false-alarm duplicate ;;
        channel:2) echo statuspage email x social sms banner holding slack teams macro weibo wechat wecom dingtalk feishu ;;
        pace:2) echo 0 60 120 @any ;;
        playbook:2) echo checkout-under-load slow-cause-unknown @any ;;
        severity:2) echo 1 2 3 4 5 ;;
        role:2) echo commander comms-lead tech-lead support-liaison scribe deputy ;;
        manner:1) echo plain formal warm ;;
        erase:2) echo title @any ;;
        audience:3) echo internal vendor public restricted ;;
        import:* | merge:1 | verify:1 | backup:1 | restore:1) echo @file ;;
    esac
}

_muster()
{
    local commands="declare list show log correct erase status severity role audience sent rename room assess playbook confirm
        approve due pace channel brief board finding settle report catchup command timeline search digest draft check proof mail review publish connector send outbox template cadence manner holding history question import export merge verify backup restore playbooks demo"
    local current previous command='' plain=0 i word offered values
    current=${COMP_WORDS[COMP_CWORD]}
    previous=${COMP_WORDS[COMP_CWORD - 1]}
    # "--option=value" comes as three words; the "=" is not one that was typed.
    [[ $current == = ]] && current=
    [[ $previous == = ]] && previous=${COMP_WORDS[COMP_CWORD - 2]}

    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then
            continue
        elif [[ $word == -?* ]]; then
            if _muster_values "$command" "$word" >/dev/null; then
                [[ ${COMP_WORDS[i + 1]} == = ]] && ((i++))
                ((i++))
            fi
        elif [[ -z $command ]]; then
            command=$word
        else
            ((plain++))
        fi
    done

    COMPREPLY=()
    if [[ $previous == -* ]] && values=$(_muster_values "$command" "$previous"); then
        offered=$values
    elif [[ $current == -* ]]; then
        offered=$(_muster_options "$command")
    elif [[ -z $command ]]; then
        offered=$commands
    else
        offered=$(_muster_word "$command" "$((plain + 1))")
    fi
    case " $offered " in
        *' @file '*) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
        *' @dir '*) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
        *) mapfile -t COMPREPLY < <(compgen -W "${offered//@any/}" -- "$current") ;;
    esac
}

complete -F _muster muster
