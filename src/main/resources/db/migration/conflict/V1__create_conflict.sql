-- What people say themselves: that they stand too close to a project, or to one application of it, to judge it.
create table declared_conflict (
    declared_conflict_id uuid        primary key,
    account_id           uuid        not null references account,
    project_id           uuid        references project,
    application_id       uuid        references application,
    reason               text        not null constraint declared_conflict_has_a_reason check (length(trim(reason)) between 1 and 2000),
    declared_by          uuid        not null references account,
    declared_at          timestamptz not null,
    taken_back_by        uuid        references account,
    taken_back_at        timestamptz,
    taken_back_because   text        constraint declared_conflict_taken_back_for_a_reason
                                     check (length(trim(taken_back_because)) between 1 and 2000),
    version              bigint      not null,
    constraint declared_conflict_with_one_thing check (num_nonnulls(project_id, application_id) = 1),
    constraint declared_conflict_taken_back_entirely check (num_nonnulls(taken_back_by, taken_back_at, taken_back_because) in (0, 3)),
    constraint declared_conflict_taken_back_afterwards check (taken_back_at >= declared_at),
    constraint declared_conflict_taken_back_by_another check (taken_back_by <> account_id)
);

create unique index declared_conflict_once_a_project on declared_conflict (account_id, project_id) where taken_back_at is null;
create unique index declared_conflict_once_an_application on declared_conflict (account_id, application_id)
    where taken_back_at is null;

-- A declaration is taken back or it stays: nothing of it is rewritten, and none vanishes.
create function keep_declared_conflict() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.taken_back_at is not null
        or (new.account_id, new.reason, new.declared_by, new.declared_at)
            is distinct from (old.account_id, old.reason, old.declared_by, old.declared_at)
        or (new.project_id, new.application_id) is distinct from (old.project_id, old.application_id) then
        raise exception 'what was declared stays' using errcode = '23514', constraint = 'declared_conflict_stays';
    end if;
    return new;
end $$;

create trigger declared_conflict_stays before update or delete on declared_conflict
    for each row execute function keep_declared_conflict();

-- Who must neither see nor judge which application, and why. Every page of the committee asks here.
create view conflict_of_interest as
select application_id, account_id, 'MEMBER' as kind, null::text as reason from application_participant
union all
select application_id, account_id, 'DECLARED', reason from declared_conflict
where application_id is not null and taken_back_at is null
union all
select c.application_id, d.account_id, 'DECLARED', d.reason from declared_conflict d join application_card c using (project_id)
where d.taken_back_at is null;
