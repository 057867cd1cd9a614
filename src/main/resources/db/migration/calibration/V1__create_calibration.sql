-- The last calibration of all submitted reviews; its rows are replaced together, in one transaction.
create table calibration (
    computed_at           timestamptz   not null,
    reviews               int           not null constraint calibration_of_reviews check (reviews > 0),
    parts                 int           not null constraint calibration_has_parts check (parts > 0),
    mean                  numeric(8, 4) not null,
    application_deviation numeric(8, 4) not null constraint calibration_applications_differ check (application_deviation >= 0),
    reviewer_deviation    numeric(8, 4) not null constraint calibration_reviewers_differ check (reviewer_deviation >= 0),
    rest_deviation        numeric(8, 4) not null constraint calibration_reviews_differ check (rest_deviation >= 0)
);

create unique index calibration_is_one on calibration ((true));

create table calibrated_application (
    application_id uuid          primary key references application,
    reviews        int           not null constraint calibrated_application_reviewed check (reviews > 0),
    mean           numeric(8, 4) not null constraint calibrated_application_mean_on_the_scale check (mean between 0 and 5),
    spread         numeric(8, 4) constraint calibrated_application_spread_of_several check ((spread is null) = (reviews = 1)),
    adjusted       numeric(8, 4) not null constraint calibrated_application_adjusted_a_number check (adjusted <> 'NaN'),
    uncertainty    numeric(8, 4) not null constraint calibrated_application_never_certain check (uncertainty > 0),
    flags          text[]        not null constraint calibrated_application_flags_known
        check (flags <@ array['FEW_REVIEWS', 'REVIEWERS_DISAGREE', 'OUTLYING_REVIEW', 'NOT_CONNECTED'])
);

create table calibrated_reviewer (
    reviewer    uuid          primary key references account,
    reviews     int           not null constraint calibrated_reviewer_reviewed check (reviews > 0),
    mean        numeric(8, 4) not null,
    spread      numeric(8, 4) constraint calibrated_reviewer_spread_of_several check ((spread is null) = (reviews = 1)),
    leniency    numeric(8, 4) not null,
    uncertainty numeric(8, 4) not null constraint calibrated_reviewer_never_certain check (uncertainty > 0),
    stretch     numeric(8, 4) not null constraint calibrated_reviewer_stretch_positive check (stretch > 0)
);

create table calibrated_review (
    review_id      uuid          primary key references review on delete cascade,
    application_id uuid          not null references calibrated_application,
    reviewer       uuid          not null references calibrated_reviewer,
    score          numeric(8, 4) not null,
    adjusted       numeric(8, 4) not null,
    expected       numeric(8, 4) not null,
    surprise       numeric(8, 4) not null,
    outlying       boolean       not null
);

create index calibrated_review_application on calibrated_review (application_id);

comment on column calibrated_application.uncertainty is 'standard error of adjusted';
comment on column calibrated_reviewer.leniency is 'points that this reviewer gives more than others';
comment on column calibrated_review.expected is 'of this reviewer, going by all other reviews';
comment on column calibrated_review.surprise is 'distance of score from expected, in standard errors';

-- Each change of a review leaves a row, so that nobody waits for anybody; calibrating takes the rows that it has seen away.
create table calibration_due (
    calibration_due_id bigint      generated always as identity primary key,
    since              timestamptz not null
);

insert into calibration_due (since) select now() where exists (select from submitted_review);

-- What other modules may read. The interval holds the score with a probability of 95 %, and ends with the scale.
create view calibrated_score as
select a.application_id, a.reviews, a.mean, a.spread, a.adjusted, a.uncertainty,
       least(5, greatest(0, a.adjusted - 1.96 * a.uncertainty)) as low,
       least(5, greatest(0, a.adjusted + 1.96 * a.uncertainty)) as high,
       a.flags, c.computed_at
from calibrated_application a cross join calibration c;

create view reviewer_leniency as
select reviewer, reviews, mean, spread, leniency, uncertainty, stretch,
       leniency - 1.96 * uncertainty as low, leniency + 1.96 * uncertainty as high
from calibrated_reviewer;

create view calibrated_review_card as
select r.review_id, r.application_id, r.reviewer, r.score, r.adjusted, r.expected, r.surprise, r.outlying,
       p.leniency, p.stretch
from calibrated_review r join calibrated_reviewer p using (reviewer);
