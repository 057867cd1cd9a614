-- When the programme takes applications, and by when it promises to answer them: in rounds, and between them rolling.
create table round (
    round_id         uuid        primary key,
    name             text        not null constraint round_has_a_name check (length(trim(name)) between 1 and 80),
    opens_at         timestamptz not null,
    deadline         timestamptz not null,
    grace_hours      int         not null constraint round_grace_sensible check (grace_hours between 0 and 168),
    closes_at        timestamptz not null,
    days_to_decision int         not null constraint round_promise_sensible check (days_to_decision between 1 and 365),
    version          bigint      not null,
    constraint round_ends_after_it_opens check (deadline > opens_at),
    constraint round_closes_after_its_grace check (closes_at = deadline + grace_hours * interval '1 hour'),
    constraint rounds_do_not_overlap exclude using gist (tstzrange(opens_at, closes_at) with &&)
);

create unique index round_named_once on round (lower(name));

comment on column round.grace_hours is 'after the deadline, for drafts that were begun before it';
comment on column round.days_to_decision is 'after the deadline';

create table rolling_intake (
    rolling_intake_id uuid    primary key,
    is_open           boolean not null,
    days_to_decision  int     not null constraint rolling_promise_sensible check (days_to_decision between 1 and 365),
    version           bigint  not null
);

comment on table rolling_intake is 'one row: whether applications are taken while no round is open';
comment on column rolling_intake.days_to_decision is 'after the submission';

create unique index rolling_intake_is_one on rolling_intake ((true));

insert into rolling_intake (rolling_intake_id, is_open, days_to_decision, version)
values ('01910000-0000-7000-8000-000000000300', true, 14, 0);

-- What other modules may read of rounds in lists.
create view round_card as
select round_id, name, opens_at, deadline, closes_at, days_to_decision from round;
