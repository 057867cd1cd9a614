-- What GitHub shows of people who judge: the organisations of which they are public members. Kept for a year after it was
-- last seen, as affiliations are that somebody left.
create table github_membership (
    account_id   uuid        not null references account,
    organisation text        not null constraint github_membership_in_lower_case check (organisation = lower(organisation)),
    seen_at      timestamptz not null,
    primary key (account_id, organisation)
);

-- When GitHub was last asked about whom. A cache of what stands elsewhere, so no part of the record.
create table github_look (
    account_id uuid        primary key references account,
    asked_at   timestamptz not null,
    fault      text
);

comment on column github_look.fault is 'why the last look told nothing, in plain words; null where it did';

-- What somebody names themselves needs no second sign.
create or replace function keys_of_person(person uuid) returns table (kind text, key text, told text) language sql stable as $$
    select kind, key, name from affiliation
    where account_id = person and (left_at is null or left_at > now() - interval '12 months')
    union all
    select 'MAIL_DOMAIN', mail_domain(address), mail_domain(address) from account_contact
    where account_id = person and mail_domain(address) is not null
    union all
    select 'GITHUB', lower(login), login from account_login where account_id = person and issuer = 'github'
    union all
    select 'GITHUB', m.organisation, m.organisation || ' (public member at GitHub)' from github_membership m
    where m.account_id = person and m.seen_at > now() - interval '12 months'
      and not exists (select 1 from account_login l where l.account_id = person and l.issuer = 'github' and lower(l.login) = m.organisation)
      and not exists (select 1 from affiliation a where a.account_id = person and a.kind = 'GITHUB' and a.key = m.organisation
                      and (a.left_at is null or a.left_at > now() - interval '12 months'))
$$;

create trigger project_keys_follow_membership after insert or delete on github_membership
    for each row execute function follow_person();
