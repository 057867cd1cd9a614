create table record_entry (
    record_entry_id uuid        primary key,
    at              timestamptz not null,
    actor           uuid,
    subject_kind    text        not null,
    subject_id      uuid        not null,
    action          text        not null constraint record_entry_names_an_action check (length(trim(action)) > 0),
    state_before    text,
    state_after     text,
    reason          text
);

comment on column record_entry.actor is 'the account that acted; null where the portal itself did';

create index record_entry_subject on record_entry (subject_kind, subject_id, at);

create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
    raise exception 'the record is append-only' using errcode = '23514', constraint = 'record_is_append_only';
end $$;

create trigger record_is_append_only before update or delete or truncate on record_entry
    for each statement execute function refuse_change_of_record();
