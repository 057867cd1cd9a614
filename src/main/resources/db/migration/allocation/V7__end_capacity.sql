-- The first of those days on which the parts of a host add up to more than it lends. Use only rises where a period
-- begins, so those days are the only ones to look at. Processors may be lent more than once, memory and disk never.
create function host_overbooked_on(host uuid, days daterange) returns date language sql volatile as $$
    select d.day from (
        select lower(days) as day
        union select a.starts_on from allocation a where a.machine_id = host and a.starts_on <@ days) d
    cross join host_card h
    where h.machine_id = host and exists (
        select 1 from allocation a where a.machine_id = host and a.period @> d.day
        having sum(a.vcpu) > h.lendable_vcpu or sum(a.ram_gib) > h.part_ram_gib
            or sum(a.disk_gib) > h.disk_gib or sum(a.ci_slots) > h.ci_slots)
    order by d.day limit 1
$$;

create or replace function check_allocation_capacity() returns trigger language plpgsql as $$
declare
    over date := host_overbooked_on(new.machine_id, new.period);
begin
    if over is not null then
        raise exception 'machine % is full on %', new.machine_id, over
            using errcode = '23514', constraint = 'allocation_within_capacity';
    end if;
    if new.vcpu > (select vcpu from machine where machine_id = new.machine_id) then
        raise exception 'a virtual machine of % vCPU is larger than machine %', new.vcpu, new.machine_id
            using errcode = '23514', constraint = 'allocation_not_larger_than_machine';
    end if;
    return new;
end $$;

-- Neither new terms nor a smaller offer take away what is lent.
create function check_host_above_loans() returns trigger language plpgsql as $$
declare
    over date := host_overbooked_on(new.machine_id, daterange((now() at time zone 'utc')::date, null));
begin
    if over is not null then
        raise exception 'more of machine % is lent on %', new.machine_id, over
            using errcode = '23514', constraint = 'host_not_below_loans';
    end if;
    return new;
end $$;

create trigger machine_terms_not_below_loans after update on machine_terms for each row
    when (new.vcpu_overcommit < old.vcpu_overcommit) execute function check_host_above_loans();
create trigger machine_not_below_loans after update on machine for each row
    when (new.vcpu < old.vcpu or new.ram_gib < old.ram_gib or new.disk_gib < old.disk_gib or new.ci_slots < old.ci_slots)
    execute function check_host_above_loans();

create or replace function check_allocation_terms() returns trigger language plpgsql as $$
declare
    host host_card%rowtype;
    wanted int;
    given int;
begin
    select * into host from host_card where machine_id = new.machine_id;
    if host.state <> 'AVAILABLE' then
        raise exception 'machine % is not available', host.name
            using errcode = '23514', constraint = 'allocation_machine_available';
    end if;
    if new.ends_on > host.closes_on then
        raise exception 'site closes on %', host.closes_on
            using errcode = '23514', constraint = 'allocation_before_site_closes';
    end if;
    if new.ends_on > host.retires_on then
        raise exception 'machine % retires on %', host.name, host.retires_on
            using errcode = '23514', constraint = 'allocation_before_machine_retires';
    end if;
    if exists (select 1 from maintenance_card w where w.machine_id = new.machine_id and not w.loans_run_on
               and w.period && new.period) then
        raise exception 'machine % is in maintenance', host.name
            using errcode = '23514', constraint = 'allocation_outside_maintenance';
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

-- Who confirms a hold lends: what became of machine and site meanwhile counts.
drop trigger allocation_terms_of_changed on allocation;
create trigger allocation_terms_of_changed after update on allocation for each row
    when (new.machine_id <> old.machine_id or new.resource_request_id <> old.resource_request_id
        or new.takes_whole <> old.takes_whole or new.starts_on < old.starts_on or new.ends_on > old.ends_on
        or (new.live and not old.live) or (old.status = 'HELD' and new.status = 'ACTIVE'))
    execute function check_allocation_terms();

-- A window that keeps machines free is planned only where they are; loans move or end first, or run through it.
create function check_window_without_loans() returns trigger language plpgsql as $$
begin
    if exists (select 1 from allocation a join maintenance_card w using (machine_id)
               where w.window_id = new.window_id and a.period && w.period) then
        raise exception 'loans run in the window from % to %', new.starts_on, new.ends_on
            using errcode = '23514', constraint = 'maintenance_window_without_loans';
    end if;
    return new;
end $$;

create trigger maintenance_window_without_loans after insert or update on maintenance_window for each row
    when (not new.loans_run_on and not new.cancelled) execute function check_window_without_loans();
