-- How often a reviewer wants to be reminded of what is due.
alter table reviewer_profile add digest text not null default 'DAILY'
    constraint reviewer_profile_digest_known check (digest in ('DAILY', 'WEEKLY', 'OFF'));

-- Each digest that was written, in the transaction of its mail: to a reviewer at most one a day, to an admin at most one a
-- week, which counts for its Monday.
create table digest (
    account_id uuid not null references account,
    kind       text not null constraint digest_kind_known check (kind in ('REVIEWER', 'ADMIN')),
    day        date not null,
    constraint digest_once_a_day primary key (account_id, kind, day),
    constraint digest_to_admins_once_a_week check (kind <> 'ADMIN' or extract(isodow from day) = 1)
);

-- What a reviewer was reminded of: nobody may infer from the day alone that there is something they must not know of.
create table digest_entry (
    account_id     uuid not null,
    kind           text not null default 'REVIEWER',
    day            date not null,
    application_id uuid not null references application,
    primary key (account_id, day, application_id),
    foreign key (account_id, kind, day) references digest
);
