-- A row claims so much of one machine for every day of its period. When a loan ends before its time, its last day
-- moves to the day it ended: what was used stays on record and stays claimed, what lies ahead is free. A loan that
-- ends before its first day claims nothing.
create table allocation (
    allocation_id       uuid        primary key,
    application_id      uuid        not null references application,
    resource_request_id uuid        not null references resource_request,
    machine_id          uuid        not null references machine,
    kind                text        not null constraint allocation_kind_known check (kind in ('WHOLE', 'VM', 'HOSTED_CI')),
    status              text        not null constraint allocation_status_known check (status in
        ('HELD', 'ACTIVE', 'ENDING', 'ENDED', 'RELEASED_EARLY', 'REVOKED')),
    starts_on           date        not null,
    ends_on             date        not null,
    promised_until      date        not null,
    vcpu                int         not null default 0 constraint allocation_vcpu_not_negative check (vcpu >= 0),
    ram_gib             int         not null default 0 constraint allocation_ram_not_negative check (ram_gib >= 0),
    disk_gib            int         not null default 0 constraint allocation_disk_not_negative check (disk_gib >= 0),
    ci_slots            int         not null default 0 constraint allocation_ci_slots_not_negative check (ci_slots >= 0),
    end_reason          text,
    allocated_by        uuid        references account,
    allocated_at        timestamptz not null,
    version             bigint      not null,
    period              daterange   not null generated always as
        (case when ends_on < starts_on then 'empty'::daterange else daterange(starts_on, ends_on, '[]') end) stored,
    live                boolean     not null generated always as (status in ('HELD', 'ACTIVE', 'ENDING')) stored,
    takes_whole         smallint    not null generated always as (case kind when 'WHOLE' then 1 else 0 end) stored,
    constraint allocation_ends_after_start check (ends_on >= starts_on
        or (status in ('RELEASED_EARLY', 'REVOKED') and ends_on = starts_on - 1)),
    constraint allocation_ends_as_promised_or_before check (ends_on <= promised_until),
    constraint allocation_at_most_36_months check (promised_until < starts_on + interval '36 months'),
    constraint allocation_cut_short_with_reason check (status not in ('RELEASED_EARLY', 'REVOKED')
        or length(trim(coalesce(end_reason, ''))) > 0),
    constraint allocation_takes_its_kind check (
        (kind = 'WHOLE' and vcpu = 0 and ram_gib = 0 and disk_gib = 0 and ci_slots = 0)
        or (kind = 'VM' and vcpu > 0 and ci_slots = 0)
        or (kind = 'HOSTED_CI' and ci_slots > 0 and vcpu = 0 and ram_gib = 0 and disk_gib = 0)),
    -- Days are whole days in UTC; the end date is the last day of use.
    constraint allocation_whole_machine_once exclude using gist (machine_id with =, period with &&)
        where (takes_whole = 1),
    constraint allocation_whole_or_parts exclude using gist (machine_id with =, period with &&, takes_whole with <>)
);

comment on column allocation.ends_on is 'the last day of use, in UTC; the day before the first for a loan that never began';
comment on column allocation.promised_until is 'the last day of use as first agreed';

create index allocation_application on allocation (application_id);
create index allocation_request on allocation (resource_request_id);
create index allocation_machine on allocation (machine_id, starts_on);

-- Whoever allocates waits here for whoever else does so for the same request or on the same machine, so that the
-- checks below see everything. Always in this order, so that two never wait for each other.
create function lock_for_allocation(request uuid, wanted_machine uuid) returns void language plpgsql as $$
begin
    perform 1 from application where application_id =
        (select r.application_id from resource_request r where r.resource_request_id = request) for share;
    perform 1 from resource_request where resource_request_id = request for no key update;
    perform 1 from machine where machine_id = wanted_machine for no key update;
end $$;

create function lock_allocation() returns trigger language plpgsql as $$
begin
    perform lock_for_allocation(new.resource_request_id, new.machine_id);
    return new;
end $$;

create trigger allocation_locks before insert or update on allocation
    for each row execute function lock_allocation();

-- The machine and its site can carry the loan, and the request still wants one.
create function check_allocation_terms() returns trigger language plpgsql as $$
declare
    host machine%rowtype;
    closing date;
    wanted int;
    given int;
begin
    select * into host from machine where machine_id = new.machine_id;
    select closes_on into closing from site where site_id = host.site_id;
    if host.state <> 'AVAILABLE' then
        raise exception 'machine % is not available', host.name
            using errcode = '23514', constraint = 'allocation_machine_available';
    end if;
    if new.ends_on > closing then
        raise exception 'site closes on %', closing
            using errcode = '23514', constraint = 'allocation_before_site_closes';
    end if;
    if new.takes_whole = 0 and host.sharing = 'WHOLE' then
        raise exception 'machine % is lent whole only', host.name
            using errcode = '23514', constraint = 'allocation_matches_sharing';
    end if;
    select quantity into wanted from resource_request
        where resource_request_id = new.resource_request_id and application_id = new.application_id;
    select count(*) into given from allocation
        where resource_request_id = new.resource_request_id and live and period && new.period;
    if wanted is null or given > wanted then
        raise exception 'request % asks for %', new.resource_request_id, coalesce(wanted, 0)
            using errcode = '23514', constraint = 'allocation_within_request';
    end if;
    return new;
end $$;

-- A loan that only becomes shorter or smaller is never refused: its site may have announced its closing meanwhile.
create trigger allocation_terms_of_new after insert on allocation
    for each row execute function check_allocation_terms();
create trigger allocation_terms_of_changed after update on allocation for each row
    when (new.machine_id <> old.machine_id or new.resource_request_id <> old.resource_request_id
        or new.takes_whole <> old.takes_whole or new.starts_on < old.starts_on or new.ends_on > old.ends_on
        or (new.live and not old.live))
    execute function check_allocation_terms();

-- Parts of one machine never add up to more than it has, on any day.
create function check_allocation_capacity() returns trigger language plpgsql as $$
declare
    host machine%rowtype;
    over date;
begin
    select * into host from machine where machine_id = new.machine_id;
    -- Use only rises where a period begins, so these days are the only ones to look at.
    select day into over from (
        select new.starts_on as day
        union select a.starts_on from allocation a
            where a.machine_id = new.machine_id and a.allocation_id <> new.allocation_id and a.starts_on <@ new.period
    ) days
    where exists (
        select 1 from allocation a
        where a.machine_id = new.machine_id and a.period @> days.day
        having sum(a.vcpu) > host.vcpu or sum(a.ram_gib) > host.ram_gib
            or sum(a.disk_gib) > host.disk_gib or sum(a.ci_slots) > host.ci_slots)
    order by day limit 1;
    if over is not null then
        raise exception 'machine % is full on %', host.name, over
            using errcode = '23514', constraint = 'allocation_within_capacity';
    end if;
    return new;
end $$;

create trigger allocation_capacity after insert or update on allocation for each row
    when (new.takes_whole = 0 and not isempty(new.period)) execute function check_allocation_capacity();

-- What is lent is ended with a reason first; a machine never just disappears under its holder.
create function check_machine_without_loans() returns trigger language plpgsql as $$
begin
    if exists (select 1 from allocation where machine_id = new.machine_id and live
               and ends_on >= (now() at time zone 'utc')::date) then
        raise exception 'machine % is lent', new.name
            using errcode = '23514', constraint = 'machine_retired_without_loans';
    end if;
    return new;
end $$;

create trigger machine_retired_without_loans after update on machine for each row
    when (new.state = 'RETIRED' and old.state <> 'RETIRED') execute function check_machine_without_loans();

-- What other modules may read of a loan in lists.
create view allocation_card as
select a.allocation_id, a.application_id, a.resource_request_id, a.machine_id, a.kind, a.status, a.live,
       a.starts_on, a.ends_on, a.promised_until, a.vcpu, a.ram_gib, a.disk_gib, a.ci_slots, a.end_reason, a.version,
       m.name as machine, m.model_name, m.site, m.site_name
from allocation a join machine_card m using (machine_id);
