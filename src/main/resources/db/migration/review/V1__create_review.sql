create table review (
    review_id         uuid          primary key,
    application_id    uuid          not null references application,
    reviewer          uuid          not null references account,
    rubric_id         uuid          not null references rubric,
    revision          int           not null,
    status            text          not null constraint review_status_known check (status in ('DRAFT', 'SUBMITTED')),
    total             numeric(4, 2) constraint review_total_on_the_scale check (total between 0 and 5),
    committee_comment text          not null default '',
    applicant_comment text          not null default '',
    updated_at        timestamptz   not null,
    submitted_at      timestamptz,
    version           bigint        not null,
    constraint review_one_per_reviewer unique (application_id, reviewer),
    constraint review_submitted_has_total check (status = 'DRAFT' or (submitted_at is not null and total is not null))
);

create index review_reviewer on review (reviewer);

create table review_score (
    review_id    uuid     not null references review,
    criterion_id uuid     not null references criterion,
    points       smallint constraint review_score_on_the_scale check (points between 0 and 5),
    primary key (review_id, criterion_id)
);

comment on column review_score.points is 'null means not applicable, which costs the application nothing';

create table decision (
    decision_id    uuid        primary key,
    application_id uuid        not null constraint decision_one_per_application unique references application,
    outcome        text        not null constraint decision_outcome_known check (outcome in ('ACCEPTED', 'DECLINED', 'WAITING_LIST')),
    reason         text        not null constraint decision_has_a_reason check (length(trim(reason)) > 0),
    decided_by     uuid        references account,
    decided_at     timestamptz,
    version        bigint      not null
);

comment on column decision.decided_at is 'null for imported decisions whose day is not known';

-- A person who takes part in an application neither reviews nor decides it.
create function refuse_conflict_of_interest() returns trigger language plpgsql as $$
declare
    person uuid;
begin
    if tg_table_name = 'review' then person := new.reviewer; else person := new.decided_by; end if;
    if exists (select 1 from application_participant p
               where p.application_id = new.application_id and p.account_id = person) then
        raise exception 'a participant of an application cannot judge it'
            using errcode = '23514', constraint = 'no_conflict_of_interest';
    end if;
    return new;
end $$;

create trigger review_without_conflict before insert or update on review
    for each row execute function refuse_conflict_of_interest();
create trigger decision_without_conflict before insert or update on decision
    for each row execute function refuse_conflict_of_interest();

-- What other modules may read: how an application stands with its reviewers.
create view review_standing as
select application_id, count(*) as reviews, avg(total) as mean, stddev_samp(total) as spread,
       min(total) as lowest, max(total) as highest
from review where status = 'SUBMITTED' group by application_id;

-- What other modules may read of decisions; a closed application need not have one.
create view decision_card as
select application_id, outcome, decided_at from decision;
