-- Who of all that wait would get which machine from when, before anybody is held one. One with assumptions is only read.
create table schedule (
    schedule_id uuid        primary key,
    status      text        not null constraint schedule_status_known check (status in ('OPEN', 'CONFIRMED', 'DISCARDED')),
    seed        bigint      not null,
    assumed     boolean     not null,
    changes     int         not null,
    made_by     uuid        not null references account,
    made_at     timestamptz not null,
    closed_by   uuid        references account,
    closed_at   timestamptz,
    version     bigint      not null,
    constraint schedule_open_until_closed check
        ((status = 'OPEN') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
    constraint schedule_with_assumptions_is_not_confirmed check (not assumed or status <> 'CONFIRMED')
);

create index schedule_latest on schedule (made_at desc);

create table schedule_assumption (
    schedule_id    uuid not null references schedule,
    position       int  not null,
    words          text not null,
    application_id uuid references application,
    primary key (schedule_id, position)
);

comment on column schedule_assumption.application_id is 'whose loan it is about, so that who may not know of it reads nothing';

-- A line is one unit of a request. Machines that are only assumed have a name and no id.
create table schedule_line (
    schedule_line_id    uuid    primary key,
    schedule_id         uuid    not null references schedule,
    place               int     not null,
    application_id      uuid    not null references application,
    resource_request_id uuid    not null references resource_request on delete cascade,
    asks                text    not null,
    machine_id          uuid    references machine,
    machine             text,
    starts_on           date,
    ends_on             date,
    reason              text    not null,
    beside_machine      text,
    beside_starts_on    date,
    by_hand             boolean not null,
    allocation_id       uuid    constraint schedule_line_of_one_hold unique,
    outcome             text,
    version             bigint  not null,
    constraint schedule_line_served_or_not check
        ((machine is null) = (starts_on is null) and (machine is null) = (ends_on is null)
         and (machine is not null or machine_id is null)),
    constraint schedule_line_ends_after_start check (ends_on >= starts_on),
    constraint schedule_line_beside_whole check ((beside_machine is null) = (beside_starts_on is null)),
    constraint schedule_line_held_or_missed check (allocation_id is null or outcome is null)
);

create index schedule_line_of_schedule on schedule_line (schedule_id, place);

comment on column schedule_line.beside_machine is
    'what it is held against: the walk down the list alone or, with assumptions, the schedule without them';
comment on column schedule_line.outcome is 'why it was not held when the schedule was confirmed';
