-- What an application was taken into, and until when its team was promised an answer: that stands whatever is planned later.
alter table application
    add round_id  uuid references round,
    add answer_by timestamptz,
    add constraint application_in_a_round_has_a_promise check (round_id is null or answer_by is not null),
    add constraint application_answered_after_it_was_submitted check (answer_by > submitted_at);

update application set answer_by = submitted_at + interval '14 days' where origin = 'PORTAL' and submitted_at is not null;

comment on column application.round_id is 'null for rolling intake, and for what came with the old record';
comment on column application.answer_by is 'null for what came with the old record, which tells no promise';

create index application_round on application (round_id) where round_id is not null;

create or replace view application_card as
select a.application_id, a.number, a.title, a.status, a.origin, a.revision, a.submitted_at, a.decided_at, a.old_outcome,
       p.project_id, p.name as project_name,
       coalesce((select array_agg(aa.focus_area order by f.position) from application_area aa
                 join focus_area f on f.slug = aa.focus_area where aa.application_id = a.application_id), '{}') as areas,
       a.round_id, a.answer_by
from application a join project p using (project_id);
