-- Whose review is in has finished the assignment, on the day on which it came in first; who was not asked gets one that is
-- done at once.
update assignment a set status = 'DONE', ended_at = r.first_in, version = a.version + 1
from (select application_id, reviewer, min(v.submitted_at) as first_in
      from review join review_version v using (review_id) where status = 'SUBMITTED' group by application_id, reviewer) r
where a.application_id = r.application_id and a.reviewer = r.reviewer and a.status = 'ASSIGNED';

insert into assignment (assignment_id, application_id, reviewer, status, assigned_at, ended_at, version)
select gen_random_uuid(), r.application_id, r.reviewer, 'DONE', min(v.submitted_at), min(v.submitted_at), 0
from review r join review_version v using (review_id)
where r.status = 'SUBMITTED' and not exists (
    select 1 from assignment a
    where a.application_id = r.application_id and a.reviewer = r.reviewer and a.status = 'DONE')
group by r.application_id, r.reviewer;
