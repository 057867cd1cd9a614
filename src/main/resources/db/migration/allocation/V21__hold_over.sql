-- While its team waits for the answer to a renewal, a loan goes on beyond the day that was promised. It claims these days
-- like all others, so whatever keeps machines from being lent twice keeps it as well. The promise stays as it was.
alter table allocation
    drop constraint allocation_ends_as_promised_or_before,
    add column held_over boolean not null default false,
    add constraint allocation_ends_as_promised_or_before check (ends_on <= promised_until
        or (held_over and ends_on <= promised_until + 60)),
    add constraint allocation_held_over_once_lent check (not held_over
        or status in ('ACTIVE', 'ENDING', 'RELEASED_EARLY', 'REVOKED'));

create or replace view allocation_card as
select a.allocation_id, a.application_id, a.resource_request_id, a.machine_id, a.kind, a.status, a.live,
       a.starts_on, a.ends_on, a.promised_until, a.vcpu, a.ram_gib, a.disk_gib, a.ci_slots, a.end_reason, a.version,
       m.name as machine, m.model_name, m.site, m.site_name, a.held_until, a.allocated_by, a.held_over
from allocation a join machine_card m using (machine_id);
