-- Every loan that is over is reclaimed: access is withdrawn, then its data are wiped with proof. A task is about the machine
-- that was the loan's when the task was set, for what moves before its first day leaves behind what was prepared.
alter table operator_task disable trigger operator_task_checked;

alter table operator_task
    add column machine_id          uuid references machine,
    add column access_withdrawn_at timestamptz,
    add column waived              boolean not null default false;

comment on column operator_task.waived is 'whether it was open for a loan that was over before wiping had to be proved: it stands in nobody''s way';

update operator_task t set machine_id = l.machine_id,
    access_withdrawn_at = case when t.kind = 'RECLAIM' and t.status = 'DONE' then t.closed_at end,
    waived = t.kind = 'RECLAIM' and t.status = 'OPEN' and (not l.live or l.ends_on < (now() at time zone 'utc')::date)
from allocation_card l where l.allocation_id = t.allocation_id;

alter table operator_task
    alter column machine_id set not null,
    add constraint operator_task_wiped_after_access check (kind <> 'RECLAIM' or status <> 'DONE' or access_withdrawn_at is not null),
    add constraint operator_task_access_of_reclaim check (kind = 'RECLAIM' or access_withdrawn_at is null);
alter table operator_task enable trigger operator_task_checked;

alter table provisioning_step add column waived boolean not null default false;
update provisioning_step s set waived = true from allocation_card l
where l.allocation_id = s.allocation_id and s.kind = 'RECLAIM' and s.status in ('WAITING', 'FAILED')
  and (not l.live or l.ends_on < (now() at time zone 'utc')::date);

drop index operator_task_open_once;
drop index operator_task_once_a_loan;
create unique index operator_task_open_once on operator_task (allocation_id, machine_id, kind, subject) where status = 'OPEN';
create unique index operator_task_once_a_loan on operator_task (allocation_id, machine_id, kind)
    where kind in ('PREPARE', 'RECLAIM') and status <> 'LAPSED';
create index operator_task_reclaim on operator_task (machine_id) where kind = 'RECLAIM' and status = 'OPEN';

-- How far each loan is reclaimed, by operators or by a cloud. What needs no reclaiming has no row.
create view reclaim_card as
select t.allocation_id, t.machine_id, t.operator_task_id, t.due_on, t.access_withdrawn_at,
       case when t.status = 'DONE' then t.closed_at end as wiped_at, t.waived
from operator_task t where t.kind = 'RECLAIM' and t.status <> 'LAPSED'
union all
select s.allocation_id, l.machine_id, null, l.ends_on + 1, case when s.status = 'DONE' then s.closed_at end,
       case when s.status = 'DONE' then s.closed_at end, s.waived
from provisioning_step s join allocation_card l using (allocation_id)
where s.kind = 'RECLAIM' and s.status in ('WAITING', 'FAILED', 'DONE');

-- The last day of what was on the machine of a loan before it and is not proved to be wiped; null where nothing is. Parts of
-- a host stand in each other's way as little as loans of one project do.
create function unwiped_before(next uuid) returns date language sql stable as $$
    select max(p.ends_on) from allocation_card n
    join application_card mine on mine.application_id = n.application_id
    join reclaim_card r on r.machine_id = n.machine_id and r.allocation_id <> n.allocation_id
    join allocation_card p on p.allocation_id = r.allocation_id
    join application_card theirs on theirs.application_id = p.application_id
    where n.allocation_id = next and r.wiped_at is null and not r.waived and theirs.project_id <> mine.project_id
      and (n.kind = 'WHOLE' or p.kind = 'WHOLE')
      and not (p.live and p.machine_id = n.machine_id and p.starts_on > n.starts_on)
$$;

-- Nobody is let on to a machine with the data of another project.
create function refuse_handover_before_wipe() returns trigger language plpgsql as $$
begin
    if unwiped_before(new.allocation_id) is not null then
        raise exception 'the machine of loan % is not proved to be wiped', new.allocation_id
            using errcode = '23514', constraint = 'handover_after_wipe';
    end if;
    return new;
end $$;

create trigger handover_given_after_wipe before insert on handover
    for each row execute function refuse_handover_before_wipe();
create trigger handover_changed_after_wipe before update on handover for each row
    when (new.given_at <> old.given_at or (new.acknowledged_at is not null and old.acknowledged_at is null))
    execute function refuse_handover_before_wipe();
