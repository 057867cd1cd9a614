-- What a change changed, field by field, where its event tells it. Null means "not known".
create table record_field (
    record_entry_id uuid not null references record_entry,
    position        int  not null,
    field           text not null constraint record_field_is_named check (length(trim(field)) > 0),
    value_before    text,
    value_after     text,
    primary key (record_entry_id, position)
);

create trigger record_field_is_append_only before update or delete or truncate on record_field
    for each statement execute function refuse_change_of_record();
