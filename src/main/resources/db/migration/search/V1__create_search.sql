create extension if not exists pg_trgm;

-- What is looked through: each text twice, by its words as they stand and by their stems.
create table search_document (
    application_id uuid     primary key references application on delete cascade,
    names          text     not null,
    words          tsvector not null
);

comment on column search_document.names is 'in small letters: what a mistyped word is compared with';

create index search_document_words on search_document using gin (words);

create function words_of(written text, weight "char") returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('pg_catalog.simple', written) || to_tsvector('pg_catalog.english', written), weight)
$$;

-- Reads the view alone, like anybody outside of the module of applications.
create function refresh_search_documents(one uuid, of_project uuid) returns void language sql as $$
    insert into search_document (application_id, names, words)
    select application_id, lower(project_name || ' ' || title),
           words_of(concat_ws(' ', called, project_name, title), 'A') || words_of(left(summary, 50000), 'B')
           || words_of(left(reasons, 50000), 'C') || words_of(left(rest, 50000), 'D')
    from application_text where application_id = one or project_id = of_project
    on conflict (application_id) do update set names = excluded.names, words = excluded.words
        where (search_document.names, search_document.words) is distinct from (excluded.names, excluded.words)
$$;

create function follow_text_of_application() returns trigger language plpgsql as $$
begin
    perform refresh_search_documents(case tg_op when 'DELETE' then old.application_id else new.application_id end, null);
    return null;
end $$;

create function follow_text_of_project() returns trigger language plpgsql as $$
begin
    perform refresh_search_documents(null, new.project_id);
    return null;
end $$;

create trigger search_follows_application after insert on application for each row execute function follow_text_of_application();
create trigger search_follows_answers after update on application for each row
    when ((old.title, old.description, old.use_case, old.beneficiaries, old.contributions, old.ci_system, old.licence,
           old.source_urls, old.organisation, old.foundation, old.project_id, old.submitted_at)
          is distinct from
          (new.title, new.description, new.use_case, new.beneficiaries, new.contributions, new.ci_system, new.licence,
           new.source_urls, new.organisation, new.foundation, new.project_id, new.submitted_at))
    execute function follow_text_of_application();
create trigger search_follows_further_answers after insert or update or delete on further_answer
    for each row execute function follow_text_of_application();
create trigger search_follows_project after update on project for each row
    when ((old.name, old.summary) is distinct from (new.name, new.summary)) execute function follow_text_of_project();

select count(refresh_search_documents(application_id, null)) from application_text;

-- Labels that the committee sticks on applications; teams never see them.
create table application_tag (
    application_id uuid        not null references application,
    tag            text        not null constraint application_tag_is_one_word check (tag ~ '^[a-z0-9][a-z0-9.-]{0,39}$'),
    added_by       uuid        not null references account,
    added_at       timestamptz not null,
    primary key (application_id, tag)
);

create index application_tag_tag on application_tag (tag, application_id);

-- A query that somebody keeps, for themselves or for the whole committee.
create table saved_view (
    saved_view_id uuid        primary key,
    owner         uuid        not null references account,
    name          text        not null constraint saved_view_has_a_name check (length(trim(name)) between 1 and 80),
    query         text        not null constraint saved_view_query_short check (length(query) <= 500),
    columns       text        not null,
    sort          text        not null,
    shared        boolean     not null,
    saved_at      timestamptz not null,
    version       bigint      not null,
    constraint saved_view_named_once unique (owner, name)
);
