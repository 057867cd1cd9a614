-- What those who judge an application say about it to each other. Its team never reads this.
create table post (
    post_id        uuid        primary key,
    application_id uuid        not null references application,
    author         uuid        not null references account,
    place          bigint      not null generated always as identity,
    written_at     timestamptz not null,
    body           text        not null,
    edited_at      timestamptz,
    taken_back_at  timestamptz,
    version        bigint      not null,
    constraint post_says_something check (length(trim(body)) between 1 and 10000 or taken_back_at is not null),
    constraint post_taken_back_says_nothing check (taken_back_at is null or body = ''),
    constraint post_taken_back_afterwards check (taken_back_at >= written_at),
    constraint post_edited_soon check (edited_at between written_at and written_at + interval '15 minutes')
);

comment on column post.place is 'grows with each post on an application, whatever its clock says';
comment on column post.body is 'Markdown; nothing once it is taken back';

create index post_application on post (application_id, place);

-- Nobody takes part who has a conflict of interest.
create function refuse_post_against_conflict() returns trigger language plpgsql as $$
begin
    if exists (select 1 from conflict_of_interest c
               where c.application_id = new.application_id and c.account_id = new.author) then
        raise exception 'whoever has a conflict of interest takes no part in the discussion'
            using errcode = '23514', constraint = 'post_without_conflict';
    end if;
    return new;
end $$;

create trigger post_without_conflict before insert on post for each row execute function refuse_post_against_conflict();

-- Words change only as an edit that shows, nothing comes back that was taken back, and none vanishes without a trace.
create function keep_post() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.taken_back_at is not null
        or (new.post_id, new.application_id, new.author, new.written_at)
            is distinct from (old.post_id, old.application_id, old.author, old.written_at)
        or (new.body <> old.body and new.taken_back_at is null and new.edited_at is not distinct from old.edited_at) then
        raise exception 'what was posted stays' using errcode = '23514', constraint = 'post_stays';
    end if;
    return new;
end $$;

create trigger post_stays before update or delete on post for each row execute function keep_post();

-- Up to where somebody has read.
create table discussion_reading (
    application_id uuid   not null references application,
    account_id     uuid   not null references account,
    read_to        bigint not null,
    primary key (application_id, account_id)
);

-- What other modules may read: who said something in which discussion.
create view discussion_participant as
select distinct application_id, author as account_id from post where taken_back_at is null;
