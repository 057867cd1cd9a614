-- A hold is taken like a loan until somebody confirms it, gives it up or lets it lapse. Nothing here asks for the time:
-- that a hold has lapsed is a deed, done by whoever next wants its machine and by a job, each under the lock of the row.
-- A loan that has begun and moves to another machine stays on record for the days of use, as moved.
alter table allocation
    drop constraint allocation_status_known,
    drop constraint allocation_ends_after_start,
    add column held_until timestamptz,
    add constraint allocation_status_known check (status in ('HELD', 'ACTIVE', 'ENDING', 'ENDED', 'RELEASED_EARLY',
        'REVOKED', 'CANCELLED', 'RELEASED', 'LAPSED', 'MOVED')),
    add constraint allocation_ends_after_start check
        (case when status in ('CANCELLED', 'RELEASED', 'LAPSED') then ends_on = starts_on - 1 else ends_on >= starts_on end),
    add constraint allocation_held_until_a_day check (case when status = 'HELD' then held_until is not null
        else held_until is null or status in ('RELEASED', 'LAPSED') end);

create index allocation_held on allocation (held_until) where status = 'HELD';

-- The same for two machines, always in the order of their ids.
create function lock_for_move(request uuid, one uuid, other uuid) returns void language plpgsql as $$
begin
    perform 1 from application where application_id =
        (select r.application_id from resource_request r where r.resource_request_id = request) for share;
    perform 1 from resource_request where resource_request_id = request for no key update;
    perform 1 from machine where machine_id in (one, other) order by machine_id for no key update;
end $$;

-- What only gives back waits for nobody, so that whoever wants a machine may let its lapsed holds go.
create or replace function lock_allocation() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform lock_for_allocation(new.resource_request_id, new.machine_id);
    elsif new.status in ('HELD', 'ACTIVE', 'ENDING') then
        perform lock_for_move(new.resource_request_id, old.machine_id, new.machine_id);
    end if;
    return new;
end $$;

drop trigger allocation_locks on allocation;
create trigger allocation_locks before insert or update of application_id, resource_request_id, machine_id, kind, status,
    starts_on, ends_on, vcpu, ram_gib, disk_gib, ci_slots on allocation
    for each row execute function lock_allocation();

create trigger allocation_accepted_when_confirmed after update on allocation for each row
    when (old.status = 'HELD' and new.status = 'ACTIVE') execute function check_allocation_accepted();

create or replace view allocation_card as
select a.allocation_id, a.application_id, a.resource_request_id, a.machine_id, a.kind, a.status, a.live,
       a.starts_on, a.ends_on, a.promised_until, a.vcpu, a.ram_gib, a.disk_gib, a.ci_slots, a.end_reason, a.version,
       m.name as machine, m.model_name, m.site, m.site_name, a.held_until, a.allocated_by
from allocation a join machine_card m using (machine_id);
