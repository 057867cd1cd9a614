-- What holds for one machine beyond what it is: how long it is cleaned between tenants, how far its processors are lent
-- more than once, and the last day on which it serves. A machine without a row has the usual terms.
create table machine_terms (
    machine_id      uuid         primary key references machine,
    cleaning_days   int          not null constraint machine_terms_cleaning_days check (cleaning_days between 0 and 30),
    vcpu_overcommit numeric(3,1) not null constraint machine_terms_overcommit check (vcpu_overcommit between 1 and 16),
    retires_on      date,
    version         bigint       not null
);

-- Days on which a machine, or all machines of a site, are worked on. A window either keeps them free of loans, or is
-- downtime that loans run through; which of the two is said when it is planned.
create table maintenance_window (
    window_id    uuid        primary key,
    machine_id   uuid        references machine,
    site         text        references site (code),
    starts_on    date        not null,
    ends_on      date        not null,
    reason       text        not null constraint maintenance_window_has_a_reason check (length(trim(reason)) > 0),
    loans_run_on boolean     not null,
    cancelled    boolean     not null default false,
    planned_by   uuid        not null references account,
    planned_at   timestamptz not null,
    version      bigint      not null,
    period       daterange   not null generated always as
        (case when cancelled then 'empty'::daterange else daterange(starts_on, ends_on, '[]') end) stored,
    constraint maintenance_window_of_machine_or_site check ((machine_id is null) <> (site is null)),
    constraint maintenance_window_ends_after_start check (ends_on >= starts_on),
    constraint maintenance_window_at_most_a_year check (ends_on < starts_on + interval '1 year')
);

create index maintenance_window_machine on maintenance_window (machine_id, starts_on) where not cancelled;
create index maintenance_window_site on maintenance_window (site, starts_on) where not cancelled;

-- Whoever changes what a machine can carry waits for those who lend it, and they for him; several machines always in
-- the order of their ids, so that two never wait for each other.
create function lock_machine_of_terms() returns trigger language plpgsql as $$
begin
    perform 1 from machine where machine_id = new.machine_id for no key update;
    return new;
end $$;

create trigger machine_terms_lock before insert or update on machine_terms
    for each row execute function lock_machine_of_terms();

create function lock_machines_of_window() returns trigger language plpgsql as $$
begin
    perform 1 from machine m
        where m.machine_id = new.machine_id or m.site_id = (select s.site_id from site s where s.code = new.site)
        order by m.machine_id for no key update;
    return new;
end $$;

create trigger maintenance_window_locks before insert or update on maintenance_window
    for each row execute function lock_machines_of_window();

-- A machine with its terms.
create view host_card as
select c.*, coalesce(t.cleaning_days, 1) as cleaning_days, coalesce(t.vcpu_overcommit, 1.0) as vcpu_overcommit,
       floor(c.vcpu * coalesce(t.vcpu_overcommit, 1.0))::int as lendable_vcpu, t.retires_on
from machine_card c left join machine_terms t using (machine_id);

-- Each window with each machine that it is about.
create view maintenance_card as
select w.window_id, c.machine_id, w.starts_on, w.ends_on, w.period, w.reason, w.loans_run_on
from maintenance_window w join machine_card c on c.machine_id = w.machine_id
where not w.cancelled
union all
select w.window_id, c.machine_id, w.starts_on, w.ends_on, w.period, w.reason, w.loans_run_on
from maintenance_window w join machine_card c on c.site = w.site
where not w.cancelled;
