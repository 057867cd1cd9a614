-- What was wrong with a machine, and from when until when. A fault without an end goes on.
create table machine_fault (
    machine_fault_id uuid        primary key,
    machine_id       uuid        not null references machine on delete cascade,
    words            text        not null constraint machine_fault_has_words check (length(trim(words)) between 1 and 1000),
    began_on         date        not null,
    ended_on         date,
    cure             text        constraint machine_fault_cure_is_short check (length(cure) <= 1000),
    noted_by         uuid        not null,
    noted_at         timestamptz not null,
    version          bigint      not null,
    constraint machine_fault_ends_after_it_began check (ended_on >= began_on)
);

create index machine_fault_of on machine_fault (machine_id, began_on desc, machine_fault_id desc);
