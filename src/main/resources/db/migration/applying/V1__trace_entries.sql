-- Who saved each entry of a draft last, when, and from which open page: tells a conflict from one's own second thought.
create table draft_entry (
    application_id uuid        not null references application,
    name           text        not null constraint draft_entry_name_short check (length(name) between 1 and 100),
    saved_by       uuid        not null references account,
    saved_at       timestamptz not null,
    tab            uuid        not null,
    primary key (application_id, name)
);

-- The last turn in which each open page sent something, as a later request may overtake an earlier one.
create table draft_page (
    application_id uuid   not null references application,
    tab            uuid   not null,
    turn           bigint not null,
    primary key (application_id, tab)
);
