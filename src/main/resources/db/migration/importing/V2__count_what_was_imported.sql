-- What a confirmed import added: asked of the record later, it would count what earlier imports had added, too.
alter table import_preview
    add column applications_added integer,
    add column projects_added     integer;

update import_preview p
set (applications_added, projects_added) = (
    select count(*), count(distinct project_id)
    from jsonb_array_elements(p.judged) old
    join imported_record r on r.source = old -> 'origin' ->> 'url'
    join application_card using (application_id)
    where r.imported_at between p.created_at and p.confirmed_at)
where p.confirmed_at is not null;

alter table import_preview
    add constraint import_preview_counts_what_it_added check (
        (confirmed_at is null) = (applications_added is null) and (confirmed_at is null) = (projects_added is null));
