-- What other modules may read of what reviewers are asked.
create view criterion_card as
select c.criterion_id, c.rubric_id, r.version as rubric_version, c.position, c.key, c.kind, c.name
from criterion c join rubric r using (rubric_id);
