-- What admins take along of assignments: also who assigned them, and why they ended.
create view assignment_entry as
select assignment_id, application_id, reviewer, status, due_on, assigned_by, assigned_at, ended_at, reason from assignment;
