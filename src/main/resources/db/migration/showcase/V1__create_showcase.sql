-- What a project shows of itself to everybody. Nothing is shown without a row here that is public.
create table showcase (
    project_id uuid    primary key references project,
    slug       text    not null constraint showcase_slug_unique unique
        constraint showcase_slug_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    is_public  boolean not null,
    work       text    not null default '' constraint showcase_work_short check (length(work) <= 2000),
    version    bigint  not null
);

create table showcase_part (
    project_id uuid not null references showcase,
    part       text not null constraint showcase_part_known check (part in ('SUMMARY', 'AREAS', 'WORK', 'LINKS', 'HARDWARE')),
    primary key (project_id, part)
);
