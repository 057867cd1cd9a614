-- A file of machines that an admin brought. What it would do is found anew each time it is shown; what it did is kept.
create table machine_file (
    machine_file_id uuid        primary key,
    name            text        not null,
    content         text        not null,
    brought_by      uuid        not null references account,
    brought_at      timestamptz not null,
    taken_by        uuid        references account,
    taken_at        timestamptz,
    lines           jsonb,
    constraint machine_file_taken_whole check ((taken_at is null) = (lines is null) and (taken_at is null) = (taken_by is null))
);

create index machine_file_latest on machine_file (brought_at desc, machine_file_id desc);

create table stocktaking (
    stocktaking_id uuid        primary key,
    name           text        not null,
    source         text        not null constraint stocktaking_source_known check (source in ('NETBOX', 'MAAS')),
    machines       int         not null,
    alike          int         not null,
    taken_by       uuid        not null references account,
    taken_at       timestamptz not null
);

-- One thing that differs. What was here and there is kept as it was on that day.
create table stocktaking_difference (
    stocktaking_id uuid not null references stocktaking,
    position       int  not null,
    kind           text not null constraint stocktaking_difference_kind_known
        check (kind in ('ONLY_HERE', 'ONLY_THERE', 'DIFFERS')),
    machine        text not null,
    machine_id     uuid references machine on delete set null,
    matched_by     text constraint stocktaking_difference_match_known check (matched_by in ('SERIAL', 'MAC', 'NAME')),
    fact           text,
    here           text,
    there          text,
    found          jsonb,
    status         text not null default 'OPEN' constraint stocktaking_difference_status_known
        check (status in ('OPEN', 'TAKEN_OVER', 'KNOWN')),
    words          text constraint stocktaking_difference_words_short check (length(words) <= 500),
    settled_by     uuid references account,
    settled_at     timestamptz,
    primary key (stocktaking_id, position),
    constraint stocktaking_difference_says_which check ((kind = 'DIFFERS') = (fact is not null)),
    constraint stocktaking_difference_settled_whole check ((status = 'OPEN') = (settled_at is null))
);
