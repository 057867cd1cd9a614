-- A version of the rubric is a draft until it is published. From then on nobody changes it, for reviews hang on it.
alter table rubric
    alter active_from drop not null,
    add published_at timestamptz,
    add edits        bigint not null default 0;

update rubric set published_at = active_from;

alter table rubric
    add constraint rubric_published_from_a_moment check ((published_at is null) = (active_from is null)),
    add constraint rubric_not_active_before_it_is_published check (active_from >= published_at);
create unique index rubric_has_one_draft on rubric ((published_at is null)) where published_at is null;

alter table criterion
    add edits bigint not null default 0,
    add constraint criterion_has_a_name check (length(trim(name)) between 1 and 120),
    add constraint criterion_asks_something check (length(trim(question)) between 1 and 300),
    add constraint criterion_of_an_area_is_named_so check (kind <> 'AREA' or key = focus_area),
    add constraint criterion_key_is_plain check (key ~ '^[a-z][a-z0-9-]*$');
alter table anchor
    add constraint anchor_says_something check (length(trim(text)) between 1 and 300);

comment on column rubric.edits is 'how often the draft was changed, to notice a stale page';
comment on column criterion.key is 'what tells a criterion through the versions: scores carry over where it is the same';

create function refuse_change_of_published_rubric() returns trigger language plpgsql as $$
declare
    published timestamptz;
begin
    if tg_table_name = 'rubric' then
        published := old.published_at;
    elsif tg_table_name = 'criterion' then
        select published_at into published from rubric where rubric_id in (old.rubric_id, new.rubric_id)
        order by published_at limit 1 for share;
    else
        select r.published_at into published from rubric r join criterion c using (rubric_id)
        where c.criterion_id in (old.criterion_id, new.criterion_id) order by r.published_at limit 1 for share of r;
    end if;
    if published is not null then
        raise exception 'a published rubric cannot be changed'
            using errcode = '23514', constraint = 'published_rubric_stands';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger rubric_stands before update or delete on rubric
    for each row execute function refuse_change_of_published_rubric();
create trigger criterion_stands before insert or update or delete on criterion
    for each row execute function refuse_change_of_published_rubric();
create trigger anchor_stands before insert or update or delete on anchor
    for each row execute function refuse_change_of_published_rubric();

-- Reviewers need something to score: areas and cross criteria, and what each of the six points means.
create function refuse_incomplete_rubric() returns trigger language plpgsql as $$
begin
    if new.published_at is null then
        return new;
    end if;
    if (select count(distinct kind) from criterion where rubric_id = new.rubric_id) < 2
       or exists (select 1 from criterion c where c.rubric_id = new.rubric_id
                  and (select count(*) from anchor a where a.criterion_id = c.criterion_id) <> 6) then
        raise exception 'a rubric has areas and cross criteria, with six anchors each'
            using errcode = '23514', constraint = 'rubric_is_complete';
    end if;
    return new;
end $$;

create trigger rubric_is_complete before insert or update on rubric
    for each row execute function refuse_incomplete_rubric();

-- Version 2: the criteria of version 1 under new ids, and two more that hold for every application.
insert into rubric (rubric_id, version) values ('01910000-0000-7000-8000-000000000002', 2);

insert into criterion (criterion_id, rubric_id, position, key, kind, focus_area, name, question, weight)
select replace(criterion_id::text, '0000000001', '0000000002')::uuid, '01910000-0000-7000-8000-000000000002', position, key,
       kind, focus_area, name, question, weight
from criterion where rubric_id = '01910000-0000-7000-8000-000000000001';

insert into anchor (criterion_id, points, text)
select replace(criterion_id::text, '0000000001', '0000000002')::uuid, points, text
from anchor join criterion using (criterion_id) where rubric_id = '01910000-0000-7000-8000-000000000001';

insert into criterion (criterion_id, rubric_id, position, key, kind, name, question, weight) values
    ('01910000-0000-7000-8000-000000000210', '01910000-0000-7000-8000-000000000002', 10, 'readiness', 'CROSS', 'Readiness of the team', 'How soon will these people put an arm64 machine to use, and keep it in use?', 1.00),
    ('01910000-0000-7000-8000-000000000211', '01910000-0000-7000-8000-000000000002', 11, 'upstreaming', 'CROSS', 'Likelihood of upstreaming', 'How likely is it that the work lands upstream, where everybody gets it?', 1.00);

-- readiness
insert into anchor (criterion_id, points, text) values
    ('01910000-0000-7000-8000-000000000210', 0, 'Nobody is named who would use the machine, or whoever is named has left the project.'),
    ('01910000-0000-7000-8000-000000000210', 1, 'One person in spare time, new to arm64, without a first step or a date.'),
    ('01910000-0000-7000-8000-000000000210', 2, 'A maintainer has time for it, but the build for arm64 is still to be worked out.'),
    ('01910000-0000-7000-8000-000000000210', 3, 'Two or more maintainers share the work; build and tests are scripted and wait for arm64.'),
    ('01910000-0000-7000-8000-000000000210', 4, 'Builds on arm64 today, emulated or borrowed, and moves to the machine within days.'),
    ('01910000-0000-7000-8000-000000000210', 5, 'Has run shared arm64 machines before: patched, watched, and handed on when people left.');

-- upstreaming
insert into anchor (criterion_id, points, text) values
    ('01910000-0000-7000-8000-000000000211', 0, 'The work stays in a private fork or a product; no public code is named.'),
    ('01910000-0000-7000-8000-000000000211', 1, 'Public code, but in a fork that upstream has not heard of or has turned down.'),
    ('01910000-0000-7000-8000-000000000211', 2, 'Patches for upstream are planned; nobody there has said yet that arm64 is wanted.'),
    ('01910000-0000-7000-8000-000000000211', 3, 'Upstream wants arm64 and takes patches; this team''s first ones are in review.'),
    ('01910000-0000-7000-8000-000000000211', 4, 'The team has had arm64 patches merged, and somebody upstream reviews the coming ones.'),
    ('01910000-0000-7000-8000-000000000211', 5, 'The applicants maintain upstream: arm64 goes into the main branch and each release.');

update rubric set published_at = '2026-11-01T00:00:00Z', active_from = '2026-11-01T00:00:00Z' where version = 2;
