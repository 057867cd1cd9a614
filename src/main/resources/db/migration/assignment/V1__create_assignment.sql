-- What reviewers say of themselves. Who never said anything has no row, and the usual load.
create table reviewer_profile (
    account_id uuid   primary key references account,
    load_limit int    not null constraint reviewer_profile_load_sensible check (load_limit between 0 and 50),
    away_from  date,
    away_until date,
    version    bigint not null,
    constraint reviewer_profile_absence_has_both_days check
        ((away_from is null) = (away_until is null) and away_from <= away_until)
);

create table reviewer_skill (
    account_id uuid not null references reviewer_profile,
    focus_area text not null references focus_area,
    level      text not null constraint reviewer_skill_level_known check (level in ('NONE', 'SOME', 'GOOD', 'EXPERT')),
    primary key (account_id, focus_area)
);

create table assignment (
    assignment_id  uuid        primary key,
    application_id uuid        not null references application,
    reviewer       uuid        not null references account,
    status         text        not null constraint assignment_status_known check (status in
        ('ASSIGNED', 'DONE', 'DECLINED', 'WITHDRAWN')),
    due_on         date,
    assigned_by    uuid        references account,
    assigned_at    timestamptz not null,
    ended_at       timestamptz,
    reason         text,
    version        bigint      not null,
    constraint assignment_open_until_it_ends check ((status = 'ASSIGNED') = (ended_at is null)),
    constraint assignment_open_has_a_due_day check (status <> 'ASSIGNED' or due_on is not null),
    constraint assignment_given_up_with_a_reason check
        (status not in ('DECLINED', 'WITHDRAWN') or length(trim(reason)) > 0)
);

comment on column assignment.due_on is 'null where a reviewer took the application up by themselves';

-- What was declined or withdrawn may be assigned again; what is open or done not.
create unique index assignment_one_live on assignment (application_id, reviewer) where status in ('ASSIGNED', 'DONE');
create index assignment_reviewer on assignment (reviewer, status);

create function refuse_assignment_against_conflict() returns trigger language plpgsql as $$
begin
    if exists (select 1 from conflict_of_interest c
               where c.application_id = new.application_id and c.account_id = new.reviewer) then
        raise exception 'the reviewer has a conflict of interest with the application'
            using errcode = '23514', constraint = 'assignment_without_conflict';
    end if;
    return new;
end $$;

create trigger assignment_without_conflict before insert or update on assignment
    for each row when (new.status = 'ASSIGNED') execute function refuse_assignment_against_conflict();

-- What other modules may read: who reviews what, and until when.
create view assignment_card as
select assignment_id, application_id, reviewer, status, due_on, assigned_at, ended_at from assignment;
