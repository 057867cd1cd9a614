-- Each time a review is submitted, what it says then is kept, and nothing of it changes any more.
create table review_version (
    review_id         uuid          not null references review,
    number            int           not null constraint review_version_counts_from_one check (number > 0),
    revision          int           not null,
    points            jsonb         not null constraint review_version_on_the_scale check (jsonb_typeof(points) = 'object'
        and not jsonb_path_exists(points, '$.* ? (@.type() != "null" && !(@.type() == "number" && @ >= 0 && @ <= 5))')),
    committee_comment text          not null,
    applicant_comment text          not null,
    total             numeric(4, 2) not null constraint review_version_total_on_the_scale check (total between 0 and 5),
    submitted_at      timestamptz   not null,
    primary key (review_id, number)
);

insert into review_version
select r.review_id, 1, r.revision,
       (select jsonb_object_agg(s.criterion_id, s.points) from review_score s where s.review_id = r.review_id),
       r.committee_comment, r.applicant_comment, r.total, r.submitted_at
from review r where r.status = 'SUBMITTED';

create function keep_review_version() returns trigger language plpgsql as $$
begin
    raise exception 'what was submitted stays' using errcode = '23514', constraint = 'review_version_stays';
end $$;

create trigger review_version_stays before update or delete on review_version
    for each row execute function keep_review_version();

-- The decision ends all writing. Whoever decides at the same time waits, or makes the writer wait.
create function refuse_review_after_decision() returns trigger language plpgsql as $$
declare
    judged uuid;
    stands text;
begin
    if tg_table_name = 'review' then
        judged := new.application_id;
    else
        select application_id into judged from review where review_id = coalesce(new.review_id, old.review_id);
    end if;
    select status into stands from application where application_id = judged for share;
    if stands not in ('SUBMITTED', 'UNDER_REVIEW', 'QUESTION', 'WAITING_LIST') then
        raise exception 'an application that is % takes no reviews', lower(stands)
            using errcode = '23514', constraint = 'review_ends_with_the_decision';
    end if;
    return coalesce(new, old);
end $$;

create trigger review_in_time before insert or update on review
    for each row execute function refuse_review_after_decision();
create trigger review_score_in_time before insert or update or delete on review_score
    for each row execute function refuse_review_after_decision();
