-- The holder of a loan is asked every 90 days whether it is still needed and what came of it. One row for each loan and
-- due date, written in the transaction of its mail, so that nobody is asked twice however many nodes look.
create table check_in (
    check_in_id   uuid        primary key,
    allocation_id uuid        not null references allocation,
    due_on        date        not null,
    asked_on      date        not null,
    need          text        constraint check_in_need_known check (need in ('YES', 'LESS', 'NO')),
    condition     text        constraint check_in_condition_known check (condition in ('FINE', 'TROUBLE')),
    note          text        not null default '' constraint check_in_note_short check (length(note) <= 4000),
    answered_by   uuid        references account,
    answered_at   timestamptz,
    version       bigint      not null default 0,
    constraint check_in_once_a_due_date unique (allocation_id, due_on),
    constraint check_in_answered_entirely check (num_nonnulls(need, condition, answered_by, answered_at) in (0, 4))
);

create index check_in_by_day on check_in (due_on desc, check_in_id);

-- Each reminder of a check-in without an answer, likewise.
create table check_in_reminder (
    check_in_id uuid not null references check_in,
    after_days  int  not null constraint check_in_reminder_known check (after_days in (14, 28)),
    told_on     date not null,
    primary key (check_in_id, after_days)
);

-- What came of a loan, as its team tells it.
create table outcome (
    check_in_id uuid not null references check_in,
    position    int  not null,
    kind        text not null constraint outcome_kind_known check (kind in ('MERGE', 'RELEASE', 'CI', 'TALK', 'OTHER')),
    title       text not null constraint outcome_has_a_title check (length(trim(title)) between 1 and 200),
    url         text not null constraint outcome_url_of_the_web check (url ~ '^https?://' and length(url) <= 500),
    primary key (check_in_id, position)
);

-- Its team alone answers.
create function check_check_in_answered() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from application_participant p join allocation_card l using (application_id)
                   where l.allocation_id = new.allocation_id and p.account_id = new.answered_by) then
        raise exception 'only the team answers a check-in' using errcode = '23514', constraint = 'check_in_answered_by_its_team';
    end if;
    return new;
end $$;

create trigger check_in_answered before update on check_in
    for each row when (new.answered_by is not null) execute function check_check_in_answered();

-- What the holder of a loan reports about its machine; what the operator notes of machines stands with the machines.
create table fault_report (
    fault_report_id uuid        primary key,
    allocation_id   uuid        not null references allocation,
    machine_id      uuid        not null references machine,
    what            text        not null constraint fault_report_says_what check (length(trim(what)) between 1 and 4000),
    since           date        not null,
    urgency         text        not null constraint fault_report_urgency_known check (urgency in ('LOW', 'SLOWS', 'STOPS')),
    reported_by     uuid        not null references account,
    reported_at     timestamptz not null,
    status          text        not null constraint fault_report_status_known check (status in
        ('OPEN', 'FIXED', 'SUBSTITUTED', 'WITHDRAWN')),
    answer          text        not null default '',
    answered_by     uuid        references account,
    answered_at     timestamptz,
    version         bigint      not null,
    constraint fault_report_over_at_a_moment check ((status = 'OPEN') = (answered_at is null)),
    constraint fault_report_answered_in_words check
        ((status in ('FIXED', 'SUBSTITUTED')) = (answered_by is not null and length(trim(answer)) > 0))
);

comment on column fault_report.machine_id is 'the machine of the loan when it was reported';

create unique index fault_report_open_once on fault_report (allocation_id) where status = 'OPEN';
create index fault_report_machine on fault_report (machine_id, reported_at);
create index fault_report_status on fault_report (status, reported_at, fault_report_id);

create function check_fault_report_filed() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from application_participant p join allocation_card l using (application_id)
                   where l.allocation_id = new.allocation_id and p.account_id = new.reported_by) then
        raise exception 'only the team reports a fault' using errcode = '23514', constraint = 'fault_report_by_its_team';
    end if;
    return new;
end $$;

create trigger fault_report_filed before insert on fault_report for each row execute function check_fault_report_filed();

create function check_fault_report_answered() returns trigger language plpgsql as $$
begin
    if old.status <> 'OPEN' then
        raise exception 'fault report % is over', old.fault_report_id
            using errcode = '23514', constraint = 'fault_report_answered_once';
    end if;
    if exists (select 1 from conflict_of_interest c join allocation_card l using (application_id)
               where l.allocation_id = new.allocation_id and c.account_id = new.answered_by) then
        raise exception 'nobody answers for an application they have a conflict of interest with'
            using errcode = '23514', constraint = 'fault_report_no_conflict_of_interest';
    end if;
    return new;
end $$;

create trigger fault_report_answered before update on fault_report
    for each row execute function check_fault_report_answered();

-- What other modules may read of outcomes.
create view outcome_card as
select o.check_in_id, o.position, o.kind, o.title, o.url, k.allocation_id, l.application_id, k.answered_at
from outcome o join check_in k using (check_in_id) join allocation_card l using (allocation_id);
