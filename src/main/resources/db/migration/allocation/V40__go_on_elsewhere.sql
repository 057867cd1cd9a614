-- A loan may end earlier than agreed and go on as another loan, of another machine, from the next day on. Until then both
-- are live, and only the later one counts as what its request was given.
alter table allocation add column goes_on boolean not null default false
    constraint allocation_goes_on_once_lent check (not goes_on or status <> 'HELD');

create or replace view allocation_card as
select a.allocation_id, a.application_id, a.resource_request_id, a.machine_id, a.kind, a.status, a.live,
       a.starts_on, a.ends_on, a.promised_until, a.vcpu, a.ram_gib, a.disk_gib, a.ci_slots, a.end_reason, a.version,
       m.name as machine, m.model_name, m.site, m.site_name, a.held_until, a.allocated_by, a.held_over, a.goes_on
from allocation a join machine_card m using (machine_id);
