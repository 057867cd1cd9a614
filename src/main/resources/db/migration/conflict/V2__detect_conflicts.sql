-- A declaration may name a project that the portal does not know yet: it holds as soon as one is called so.
alter table declared_conflict
    add called     text not null default '' constraint declared_conflict_calls_it_shortly check (length(called) <= 200),
    add called_key text not null generated always as (lower(trim(regexp_replace(called, '\s+', ' ', 'g')))) stored,
    drop constraint declared_conflict_with_one_thing,
    add constraint declared_conflict_with_one_thing check
        (num_nonnulls(project_id, application_id) = 1 or (num_nonnulls(project_id, application_id) = 0 and called_key <> ''));

comment on column declared_conflict.called is 'how the person who declared it knows the project';

create unique index declared_conflict_once_a_name on declared_conflict (account_id, called_key)
    where taken_back_at is null and project_id is null and application_id is null;

-- What says nothing about who stands close to whom: everybody has mail at such a provider, or works for nobody.
create table telling_nothing (
    kind text not null constraint telling_nothing_kind_known check (kind in ('ORGANISATION', 'MAIL_DOMAIN', 'GITHUB')),
    key  text not null,
    primary key (kind, key)
);

insert into telling_nothing
select 'MAIL_DOMAIN', unnest(string_to_array('126.com 163.com aol.com disroot.org duck.com fastmail.com fastmail.fm foxmail.com '
    'free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.co.uk hotmail.com '
    'hotmail.de hotmail.fr icloud.com laposte.net libero.it live.com mac.com mail.com mail.de mail.ru mailbox.org me.com msn.com '
    'naver.com github.com orange.fr outlook.com outlook.de pm.me posteo.de posteo.net proton.me protonmail.ch protonmail.com qq.com '
    'rediffmail.com riseup.net seznam.cz t-online.de tuta.com tuta.io tutanota.com tutanota.de web.de wp.pl ya.ru yahoo.co.in '
    'yahoo.co.jp yahoo.co.uk yahoo.com yahoo.de yahoo.fr yandex.com yandex.ru ymail.com zoho.com', ' '))
union all
select 'ORGANISATION', unnest(string_to_array('community,freelance,freelancer,hobby,home,independent,individual,individuals,just me,'
    'me,myself,n a,na,no,nobody,none,not applicable,open source,open source project,personal,personal project,private,'
    'private person,self,self employed,various,volunteer,volunteers', ','))
union all
select 'GITHUB', unnest(string_to_array('about apps enterprise explore features login marketplace orgs search settings sponsors '
    'topics users', ' '));

-- One spelling for one organisation: without case, punctuation, a leading "the", and legal forms at the end.
create function organisation_key(written text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(
        trim(regexp_replace(regexp_replace(lower(written), '[.''’]', '', 'g'), '[[:punct:][:space:]]+', ' ', 'g')),
        '^the ', ''),
        '( (inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ggmbh|mbh|ag|se|kg|ohg|ug|ev|sa|sas|sarl|srl|spa'
        '|bv|nv|ab|as|oy|oyj|aps|kk|pty|pte|pvt|sro))+$', '')
$$;

-- The owners of the GitHub repositories that a text names by their addresses, or by addresses of their pages.
create function github_owners(written text) returns setof text language sql immutable strict parallel safe as $$
    select distinct lower(coalesce(found[1], found[2]))
    from regexp_matches(written, 'github\.com[/:]([a-z0-9][a-z0-9-]*)|([a-z0-9][a-z0-9-]*)\.github\.io', 'gi') found
$$;

-- The domain that one organisation has: of mail.lab.example.ac.uk, example.ac.uk.
create function mail_domain(address text) returns text language sql immutable strict parallel safe as $$
    select case when label[1] ~ '^..$' and label[2] in ('ac', 'co', 'com', 'edu', 'go', 'gov', 'ne', 'net', 'nom', 'or', 'org')
                     and label[3] is not null then concat_ws('.', label[3], label[2], label[1])
                when label[2] <> '' then concat_ws('.', label[2], label[1]) end
    from (select string_to_array(reverse(substring(lower(trim(address)) from '@([^@]+)$')), '.') as mirrored) m
    cross join lateral (select array[reverse(mirrored[1]), reverse(mirrored[2]), reverse(mirrored[3])] as label) l
$$;

-- What people say of themselves: organisations they work for, and GitHub organisations they belong to. Whoever leaves one
-- stays close to it for another year.
create table affiliation (
    affiliation_id uuid        primary key,
    account_id     uuid        not null references account,
    kind           text        not null constraint affiliation_kind_known check (kind in ('ORGANISATION', 'GITHUB')),
    name           text        not null constraint affiliation_has_a_name check (length(trim(name)) between 1 and 120),
    key            text        not null generated always as
        (case kind when 'GITHUB' then lower(trim(name)) else organisation_key(name) end) stored
        constraint affiliation_tells_something check (length(key) > 0),
    named_at       timestamptz not null,
    left_at        timestamptz constraint affiliation_left_afterwards check (left_at >= named_at),
    constraint affiliation_github_plain check (kind <> 'GITHUB' or trim(name) ~* '^[a-z0-9](-?[a-z0-9]){0,38}$'),
    constraint affiliation_once unique (account_id, kind, key)
);

-- What stands for a person: what they say themselves, the domain of their mail, and their login at GitHub.
create function keys_of_person(person uuid) returns table (kind text, key text, told text) language sql stable as $$
    select kind, key, name from affiliation
    where account_id = person and (left_at is null or left_at > now() - interval '12 months')
    union all
    select 'MAIL_DOMAIN', mail_domain(address), mail_domain(address) from account_contact
    where account_id = person and mail_domain(address) is not null
    union all
    select 'GITHUB', lower(login), login from account_login where account_id = person and issuer = 'github'
$$;

-- What stands for a project: its name, who is behind it, where its code lies, and what stands for everybody on its team.
create table project_key (
    project_id uuid not null references project on delete cascade,
    kind       text not null,
    key        text not null,
    primary key (project_id, kind, key)
);

create index project_key_key on project_key (kind, key, project_id);

create function keys_of_project(project uuid) returns table (kind text, key text) language sql stable as $$
    select 'NAME', lower(trim(regexp_replace(p.name, '\s+', ' ', 'g'))) from project p where p.project_id = project
    union
    select 'ORGANISATION', organisation_key(behind.name) from application a
    cross join lateral (values (a.organisation), (a.foundation)) behind (name)
    where a.project_id = project and organisation_key(behind.name) <> ''
    union
    select 'GITHUB', github_owners(concat_ws(' ', p.repository, p.website)) from project p where p.project_id = project
    union
    select 'GITHUB', github_owners(a.source_urls) from application a where a.project_id = project
    union
    select k.kind, k.key from project_member m cross join lateral keys_of_person(m.account_id) k where m.project_id = project
$$;

-- Two who change the same project at once take turns, so that the later one sees what the earlier one changed.
create function refresh_project_keys(project uuid) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('keys of ' || project, 0));
    with wanted as materialized (select n.kind, n.key from keys_of_project(project) n),
         gone as (delete from project_key k where k.project_id = project and (k.kind, k.key) not in (select w.kind, w.key from wanted w))
    insert into project_key select project, w.kind, w.key from wanted w on conflict do nothing;
end $$;

create function follow_project() returns trigger language plpgsql as $$
begin
    perform refresh_project_keys(case tg_op when 'DELETE' then old.project_id else new.project_id end);
    return null;
end $$;

create function follow_person() returns trigger language plpgsql as $$
begin
    perform refresh_project_keys(m.project_id) from (
        select project_id from project_member
        where account_id = case tg_op when 'DELETE' then old.account_id else new.account_id end order by project_id) m;
    return null;
end $$;

create trigger project_keys_follow_project after insert on project for each row execute function follow_project();
create trigger project_keys_follow_changes after update on project for each row
    when ((old.name, old.repository, old.website) is distinct from (new.name, new.repository, new.website))
    execute function follow_project();
create trigger project_keys_follow_application after insert on application for each row
    when (new.organisation || new.foundation || new.source_urls <> '') execute function follow_project();
create trigger project_keys_follow_answers after update on application for each row
    when ((old.project_id, old.organisation, old.foundation, old.source_urls)
          is distinct from (new.project_id, new.organisation, new.foundation, new.source_urls))
    execute function follow_project();
create trigger project_keys_follow_team after insert or delete on project_member for each row execute function follow_project();
create trigger project_keys_follow_address after update on account for each row
    when (old.email is distinct from new.email) execute function follow_person();
create trigger project_keys_follow_login after insert or update on sign_in_identity for each row
    when (new.login is not null) execute function follow_person();
create trigger project_keys_follow_affiliation after insert or delete on affiliation
    for each row execute function follow_person();

select count(refresh_project_keys(project_id)) from project;

-- A false alarm: an admin who has no conflict of interest with the project says why it is none.
create table cleared_conflict (
    account_id uuid        not null references account,
    project_id uuid        not null references project,
    kind       text        not null constraint cleared_conflict_was_detected check (kind in ('ORGANISATION', 'MAIL_DOMAIN', 'GITHUB')),
    key        text        not null,
    reason     text        not null constraint cleared_conflict_has_a_reason check (length(trim(reason)) between 1 and 2000),
    cleared_by uuid        not null references account constraint cleared_conflict_by_another check (cleared_by <> account_id),
    cleared_at timestamptz not null,
    primary key (account_id, project_id, kind, key)
);

create view detected_conflict as
select p.account_id, k.project_id, p.kind, p.key, p.told
from committee_member m
cross join lateral (select m.account_id, n.* from keys_of_person(m.account_id) n) p
join project_key k using (kind, key)
where not exists (select 1 from telling_nothing t where (t.kind, t.key) = (p.kind, p.key))
  and not exists (select 1 from cleared_conflict c
                  where (c.account_id, c.project_id, c.kind, c.key) = (p.account_id, k.project_id, p.kind, p.key));

create or replace view conflict_of_interest as
select application_id, account_id, 'MEMBER' as kind, null::text as reason from application_participant
union all
select application_id, account_id, 'DECLARED', reason from declared_conflict
where application_id is not null and taken_back_at is null
union all
select c.application_id, d.account_id, 'DECLARED', d.reason from declared_conflict d join application_card c using (project_id)
where d.taken_back_at is null
union all
select c.application_id, d.account_id, 'DECLARED', d.reason
from declared_conflict d
join project_key k on k.kind = 'NAME' and k.key = d.called_key
join application_card c on c.project_id = k.project_id
where d.taken_back_at is null and d.project_id is null and d.application_id is null
union all
select c.application_id, d.account_id, d.kind, d.told from detected_conflict d join application_card c using (project_id);
