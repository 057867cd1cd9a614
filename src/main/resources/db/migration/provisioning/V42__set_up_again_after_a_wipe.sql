-- A loan may leave a machine before its first day, have it wiped, and come back: what is done there then is done anew.
alter table operator_task add column stay int not null default 0;

comment on column operator_task.stay is 'how often its machine was wiped for its loan before the task was set';

drop index operator_task_once_a_loan;
create unique index operator_task_once_a_loan on operator_task (allocation_id, machine_id, kind, stay)
    where kind in ('PREPARE', 'RECLAIM') and status <> 'LAPSED';
