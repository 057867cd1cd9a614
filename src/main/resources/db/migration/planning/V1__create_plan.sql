-- A plan of who is asked to review what, before anybody is asked.
create table plan (
    plan_id   uuid        primary key,
    kind      text        not null constraint plan_kind_known check (kind in ('AUTOMATIC', 'REASSIGNING')),
    status    text        not null constraint plan_status_known check (status in ('OPEN', 'CONFIRMED', 'DISCARDED')),
    reviews   int         not null constraint plan_reviews_sensible check (reviews between 1 and 10),
    due_on    date        not null,
    seed      bigint      not null,
    made_by   uuid        not null references account,
    made_at   timestamptz not null,
    closed_by uuid        references account,
    closed_at timestamptz,
    version   bigint      not null,
    constraint plan_open_until_closed check
        ((status = 'OPEN') = (closed_at is null) and (closed_at is null) = (closed_by is null))
);

create table plan_line (
    plan_line_id   uuid primary key,
    plan_id        uuid not null references plan,
    application_id uuid not null references application,
    reviewer       uuid not null references account,
    replaces       uuid references account constraint plan_line_replaces_another check (replaces <> reviewer),
    reason         text not null,
    outcome        text,
    constraint plan_line_asks_once unique (plan_id, application_id, reviewer)
);

comment on column plan_line.replaces is 'whose open assignment is withdrawn in favour of the reviewer, if anybody''s';
comment on column plan_line.outcome is 'null until the plan is confirmed, and where it was carried out; else why it was left out';

create table plan_note (
    plan_id        uuid not null references plan,
    application_id uuid not null references application,
    text           text not null,
    primary key (plan_id, application_id)
);

comment on table plan_note is 'what the plan could not fill, and why';
