-- A file that was read and judged and waits for an admin's word; what stands in it is redacted already.
create table import_preview (
    import_preview_id uuid        primary key,
    file_name         text        not null,
    judged            jsonb       not null,
    created_by        uuid        references account,
    created_at        timestamptz not null,
    confirmed_at      timestamptz
);

-- Which old record became which application, so that a second run finds it again.
create table imported_record (
    source         text        primary key,
    fingerprint    text        not null,
    project_key    text        not null,
    application_id uuid        not null references application,
    imported_at    timestamptz not null
);

comment on column imported_record.project_key is 'the telling words of the project''s name, sorted';

create index imported_record_application on imported_record (application_id);
create index imported_record_project on imported_record (project_key);
