-- Files that a team adds to its application. What was handed in stays: taking it out only ends its last revision.
create table attachment (
    attachment_id  uuid        primary key,
    application_id uuid        not null references application,
    name           text        not null
        constraint attachment_name_is_plain check (length(name) between 1 and 150 and name !~ '[[:cntrl:]/\\]'),
    kind           text        not null constraint attachment_kind_known
        check (kind in ('PDF', 'PNG', 'JPEG', 'WEBP', 'TEXT', 'MARKDOWN', 'CSV')),
    size           bigint      not null constraint attachment_ten_megabytes check (size between 1 and 10485760),
    digest         text        not null constraint attachment_digest_is_sha_256 check (digest ~ '^[0-9a-f]{64}$'),
    added_by       uuid        not null references account,
    added_at       timestamptz not null,
    first_revision int         not null,
    last_revision  int,
    version        bigint      not null,
    constraint attachment_taken_out_after_it_came check (last_revision >= first_revision)
);

comment on column attachment.first_revision is 'the first revision that is handed in with it';
comment on column attachment.last_revision is 'the last one; null while it is not taken out';

create index attachment_application on attachment (application_id);
create unique index attachment_only_once on attachment (application_id, digest) where last_revision is null;

-- The bytes. They are kept before the row above and outlive it for a while: that row is what counts.
create table attachment_content (
    attachment_id uuid        primary key,
    kept_at       timestamptz not null,
    bytes         bytea
);

comment on column attachment_content.bytes is 'null where an object store has them';

-- Both limits of an application hold, and its form is open, however many add files at once: they wait for each other.
create function check_attachment() returns trigger language plpgsql as $$
declare
    form   record;
    others record;
begin
    select status, revision into form from application where application_id = new.application_id for no key update;
    if form.status not in ('DRAFT', 'QUESTION') then
        raise exception 'the form is not open' using errcode = '23514', constraint = 'attachment_while_the_form_is_open';
    end if;
    if tg_op = 'INSERT' then
        if new.first_revision <> form.revision + 1 or new.last_revision is not null then
            raise exception 'a file comes with the next revision'
                using errcode = '23514', constraint = 'attachment_of_the_next_revision';
        end if;
        select count(*) as files, coalesce(sum(size), 0) as bytes into others
            from attachment where application_id = new.application_id and last_revision is null;
        if others.files >= 10 then
            raise exception 'ten files are there' using errcode = '23514', constraint = 'attachment_ten_files';
        end if;
        if others.bytes + new.size > 26214400 then
            raise exception 'more than 25 MB' using errcode = '23514', constraint = 'attachment_25_megabytes';
        end if;
    end if;
    return new;
end $$;

create trigger attachment_fits before insert or update on attachment for each row execute function check_attachment();
