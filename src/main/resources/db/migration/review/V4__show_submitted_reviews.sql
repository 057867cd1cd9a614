-- What other modules may read of single reviews and their scores, once they are submitted.
create view submitted_review as
select review_id, application_id, reviewer, rubric_id, total, submitted_at, updated_at
from review where status = 'SUBMITTED';

create view submitted_score as
select s.review_id, s.criterion_id, s.points
from review_score s join review r using (review_id) where r.status = 'SUBMITTED';
