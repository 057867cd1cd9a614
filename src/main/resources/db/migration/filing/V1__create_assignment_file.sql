-- A file of assignments that an admin brought, as it was checked when it came. Nobody else sees it: it may name what others
-- must not know of.
create table assignment_file (
    assignment_file_id uuid        primary key,
    name               text        not null constraint assignment_file_has_a_name check (length(trim(name)) between 1 and 200),
    content            text        not null constraint assignment_file_of_5_mb check (octet_length(content) <= 5 * 1024 * 1024),
    outcomes           text        not null,
    brought_by         uuid        not null references account,
    brought_at         timestamptz not null,
    carried_out_at     timestamptz
);

comment on column assignment_file.outcomes is 'what each line would have done when the file came, then what it did';

create index assignment_file_brought on assignment_file (brought_by, brought_at);
