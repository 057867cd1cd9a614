-- What a person does for a loan: prepare, let keys in, take access away, wipe and take back.
create table operator_task (
    operator_task_id uuid        primary key,
    allocation_id    uuid        not null references allocation,
    application_id   uuid        not null references application,
    kind             text        not null constraint operator_task_kind_known check (kind in
        ('PREPARE', 'INSTALL_KEYS', 'WITHDRAW_ACCESS', 'RECLAIM')),
    subject          text        not null,
    due_on           date        not null,
    created_at       timestamptz not null,
    status           text        not null constraint operator_task_status_known check (status in ('OPEN', 'DONE', 'LAPSED')),
    closed_at        timestamptz,
    done_by          uuid        references account,
    proof            text        not null default '' constraint operator_task_proof_short check (length(proof) <= 4000),
    proof_link       text        not null default '' constraint operator_task_link_short check (length(proof_link) <= 500),
    version          bigint      not null default 0,
    constraint operator_task_closed_at_a_moment check ((status = 'OPEN') = (closed_at is null)),
    constraint operator_task_done_by_somebody check ((status = 'DONE') = (done_by is not null)),
    constraint operator_task_done_with_proof check (status <> 'DONE' or length(trim(proof)) > 0)
);

comment on column operator_task.subject is 'what tells it from other tasks of its kind, such as the fingerprint of a key; may be empty';

-- However often something happens that asks for it, it is to be done once.
create unique index operator_task_open_once on operator_task (allocation_id, kind, subject) where status = 'OPEN';
create unique index operator_task_once_a_loan on operator_task (allocation_id, kind)
    where kind in ('PREPARE', 'RECLAIM') and status <> 'LAPSED';
create index operator_task_due on operator_task (status, due_on, operator_task_id);

-- Nobody does anything for an application with which they have a conflict of interest, and what is done stays.
create function check_operator_task() returns trigger language plpgsql as $$
begin
    if old.status <> 'OPEN' then
        raise exception 'task % is over', old.operator_task_id using errcode = '23514', constraint = 'operator_task_done_once';
    end if;
    if exists (select 1 from conflict_of_interest c
               where c.application_id = new.application_id and c.account_id = new.done_by) then
        raise exception 'nobody does a task for an application they have a conflict of interest with'
            using errcode = '23514', constraint = 'operator_task_no_conflict_of_interest';
    end if;
    return new;
end $$;

create trigger operator_task_checked before update on operator_task for each row execute function check_operator_task();

-- What a cloud does for a loan. A node takes one for a while, asks the cloud, and says what came of it; should it die, the
-- while ends and another node goes on.
create table provisioning_step (
    provisioning_step_id uuid        primary key,
    allocation_id        uuid        not null references allocation,
    application_id       uuid        not null references application,
    cloud                text        not null,
    kind                 text        not null constraint provisioning_step_kind_known check (kind in ('PROVISION', 'RECLAIM')),
    status               text        not null constraint provisioning_step_status_known check (status in
        ('WAITING', 'DONE', 'FAILED', 'LAPSED', 'BY_HAND')),
    next_attempt_at      timestamptz,
    leased_until         timestamptz,
    attempts             int         not null default 0,
    faults               int         not null default 0,
    last_fault           text        not null default '',
    progress             text        not null default '',
    resource             text        not null default '',
    created_at           timestamptz not null,
    closed_at            timestamptz,
    version              bigint      not null default 0,
    constraint provisioning_step_once_a_loan unique (allocation_id, kind),
    constraint provisioning_step_waits_until_a_moment check ((status = 'WAITING') = (next_attempt_at is not null)),
    constraint provisioning_step_failed_for_a_reason check (status <> 'FAILED' or length(last_fault) > 0)
);

comment on column provisioning_step.resource is 'how the cloud calls what it set up';
comment on column provisioning_step.progress is 'what the cloud does now, in words; empty where it was not asked yet';

create index provisioning_step_due on provisioning_step (next_attempt_at) where status = 'WAITING';
create index provisioning_step_status on provisioning_step (status, created_at, provisioning_step_id);

-- Where a cloud and the portal disagree, as seen when they were last compared; no part of the record.
create table provisioning_drift (
    cloud         text        not null,
    resource      text        not null,
    name          text        not null,
    allocation_id uuid        references allocation,
    kind          text        not null constraint provisioning_drift_kind_known check (kind in
        ('MISSING', 'LEFT_OVER', 'FOREIGN', 'BROKEN')),
    detail        text        not null,
    seen_at       timestamptz not null,
    primary key (cloud, resource, kind)
);

create table provisioning_comparison (
    cloud       text        primary key,
    compared_at timestamptz not null,
    fault       text        not null
);
