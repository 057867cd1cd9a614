-- A decision is held until it is released. What was told once stays: one that is decided anew or reopened is kept beside
-- the one that follows it.
alter table decision drop constraint decision_one_per_application;
alter table decision add column state text not null default 'STANDS'
    constraint decision_state_known check (state in ('HELD', 'TAKEN_BACK', 'STANDS', 'REPLACED', 'REOPENED'));
alter table decision alter column state drop default;
alter table decision add column what_would_change text not null default '';
alter table decision add column held_at timestamptz;
alter table decision add column released_by uuid references account;
alter table decision add column reopened_at timestamptz;
alter table decision add column reopened_by uuid references account;
alter table decision add column reopened_because text;

-- Old decisions are only copied here: whoever made one may have come into a conflict since.
drop trigger decision_without_conflict on decision;

update decision set released_by = decided_by, held_at = decided_at;
update decision set what_would_change = 'This was not written down when it was decided.' where outcome = 'DECLINED';

create index decision_application on decision (application_id);
create unique index decision_one_held on decision (application_id) where state = 'HELD';
create unique index decision_one_stands on decision (application_id) where state = 'STANDS';

alter table decision
    add constraint decision_held_is_not_told check
        (state not in ('HELD', 'TAKEN_BACK') or (decided_by is not null and held_at is not null
            and decided_at is null and released_by is null)),
    add constraint decision_told_by_somebody_on_a_day check
        (state in ('HELD', 'TAKEN_BACK') or decided_by is null or (decided_at is not null and released_by is not null)),
    add constraint decision_declined_says_what_would_change_it check
        (outcome <> 'DECLINED' or length(trim(what_would_change)) > 0),
    add constraint decision_reopened_for_a_reason check
        ((state = 'REOPENED') = (reopened_at is not null)
            and (reopened_at is null or (reopened_by is not null and length(trim(reopened_because)) > 0)));

comment on column decision.decided_by is 'who judged; null for imported ones';
comment on column decision.decided_at is 'the moment of its release; null while held, and for imported ones whose day is not known';
comment on column decision.held_at is 'when it was last written';

-- What is over is over: a conflict that comes later keeps nobody from deciding anew.
create trigger decision_without_conflict before insert on decision
    for each row execute function refuse_conflict_of_interest();
create trigger decision_changed_without_conflict before update on decision
    for each row when (new.state in ('HELD', 'STANDS') and old.state = 'HELD')
    execute function refuse_conflict_of_interest();

create or replace view decision_card as
select application_id, outcome, decided_at, first_decided_at from decision where state = 'STANDS';

