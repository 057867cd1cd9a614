-- Each window once, also those that were cancelled; machine_id is null where it is about all machines of the site.
create view maintenance_window_card as
select w.window_id, w.machine_id, c.name as machine, coalesce(w.site, c.site) as site, w.starts_on, w.ends_on, w.reason,
       w.loans_run_on, w.cancelled, w.planned_at, w.version
from maintenance_window w left join machine_card c using (machine_id);
