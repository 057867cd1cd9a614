-- What is typed is a draft, which counts for nothing and may stand beside what was submitted. It is only read whole.
alter table review
    add column draft_points            jsonb,
    add column draft_committee_comment text,
    add column draft_applicant_comment text,
    add column draft_revision          int,
    add column draft_saved_at          timestamptz,
    add column tab                     uuid,
    add column turn                    bigint;

alter table review disable trigger review_without_conflict;

update review r set
    draft_points = coalesce((select jsonb_object_agg(s.criterion_id, s.points) from review_score s
                             where s.review_id = r.review_id), '{}'),
    draft_committee_comment = committee_comment, draft_applicant_comment = applicant_comment,
    draft_revision = revision, draft_saved_at = updated_at, committee_comment = '', applicant_comment = ''
where status = 'DRAFT';

alter table review enable trigger review_without_conflict;

delete from review_score s using review r where r.review_id = s.review_id and r.status = 'DRAFT';

alter table review
    add constraint review_draft_is_whole check (num_nonnulls(draft_points, draft_committee_comment,
        draft_applicant_comment, draft_revision, draft_saved_at) in (0, 5)),
    add constraint review_is_submitted_or_a_draft check (status = 'SUBMITTED' or draft_saved_at is not null),
    add constraint review_draft_says_nothing_yet check
        (status = 'SUBMITTED' or (total is null and committee_comment = '' and applicant_comment = '')),
    add constraint review_draft_on_the_scale check (jsonb_typeof(draft_points) = 'object' and not jsonb_path_exists(
        draft_points, '$.* ? (@.type() != "null" && !(@.type() == "number" && @ >= 0 && @ <= 5))')),
    add constraint review_tab_has_a_turn check ((tab is null) = (turn is null));

comment on column review.draft_points is 'by criterion; null means not applicable';
comment on column review.tab is 'the open page that wrote last, and the number of its request: an earlier one comes too late';
