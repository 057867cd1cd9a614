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
    vcpu                int         not null default 0 constraint allocation_vcpu_not_negative check (vcpu >= 0),
    ram_gib             int         not null default 0 constraint allocation_ram_not_negative check (ram_gib >= 0),
    disk_gib            int         not null default 0 constraint allocation_disk_not_negative check (disk_gib >= 0),
    ci_slots            int         not null default 0 constraint allocation_ci_slots_not_negative check (ci_slots >= 0),
    end_reason          text,
    allocated_by        uuid        references account,
    allocated_at        timestamptz not null,
    version             bigint      not null,
    period              daterange   not null generated always as (daterange(starts_on, ends_on, '[]')) stored,
    live                boolean     not null generated always as (status in ('HELD', 'ACTIVE', 'ENDING')) stored,
    takes_whole         smallint    not null generated always as (case kind when 'WHOLE' then 1 else 0 end) stored,
    constraint allocation_ends_after_start check (ends_on >= starts_on),
    constraint allocation_revoked_with_reason check (status <> 'REVOKED' or length(trim(end_reason)) > 0),
    constraint allocation_takes_something check (kind = 'WHOLE' or (kind = 'VM' and vcpu > 0) or (kind = 'HOSTED_CI' and ci_slots > 0)),
    -- Days are whole days in UTC; the end date is the last day of use.
    constraint allocation_whole_machine_once exclude using gist (machine_id with =, period with &&)
        where (live and takes_whole = 1),
    constraint allocation_whole_or_parts exclude using gist (machine_id with =, period with &&, takes_whole with <>)
        where (live)
);

comment on column allocation.ends_on is 'the last day of use, in UTC';

create index allocation_application on allocation (application_id);
create index allocation_request on allocation (resource_request_id);

-- Whoever allocates a machine waits here for whoever else does, so that the checks below see everything.
create function lock_machine() returns trigger language plpgsql as $$
begin
    perform 1 from machine where machine_id = new.machine_id for no key update;
    return new;
end $$;

create trigger allocation_locks_machine before insert or update on allocation
    for each row execute function lock_machine();

-- Parts of one machine never add up to more than it has, on any day.
create function check_allocation_capacity() returns trigger language plpgsql as $$
declare
    host machine%rowtype;
    closing date;
    over date;
begin
    if not new.live then return new; end if;
    select * into host from machine where machine_id = new.machine_id;
    select closes_on into closing from site where site_id = host.site_id;
    if host.state <> 'AVAILABLE' and (tg_op = 'INSERT' or old.machine_id <> new.machine_id) then
        raise exception 'machine % is not available', host.name using errcode = '23514', constraint = 'allocation_machine_available';
    end if;
    if new.ends_on > closing then
        raise exception 'site closes on %', closing using errcode = '23514', constraint = 'allocation_before_site_closes';
    end if;
    if new.takes_whole = 0 and host.sharing = 'WHOLE' then
        raise exception 'machine % is lent whole only', host.name using errcode = '23514', constraint = 'allocation_matches_sharing';
    end if;
    if new.takes_whole = 1 then return new; end if;
    -- Use only rises where a period begins, so these days are the only ones to look at.
    select day into over from (
        select new.starts_on as day
        union select a.starts_on from allocation a where a.machine_id = new.machine_id and a.live
            and a.allocation_id <> new.allocation_id and a.starts_on <@ daterange(new.starts_on, new.ends_on, '[]')
    ) days
    where exists (
        select 1 from allocation a
        where a.machine_id = new.machine_id and a.live and a.allocation_id <> new.allocation_id and a.period @> days.day
        having coalesce(sum(a.vcpu), 0) + new.vcpu > host.vcpu
            or coalesce(sum(a.ram_gib), 0) + new.ram_gib > host.ram_gib
            or coalesce(sum(a.disk_gib), 0) + new.disk_gib > host.disk_gib
            or coalesce(sum(a.ci_slots), 0) + new.ci_slots > host.ci_slots)
    order by day limit 1;
    if over is not null then
        raise exception 'machine % is full on %', host.name, over using errcode = '23514', constraint = 'allocation_within_capacity';
    end if;
    return new;
end $$;

create trigger allocation_capacity after insert or update on allocation
    for each row execute function check_allocation_capacity();
