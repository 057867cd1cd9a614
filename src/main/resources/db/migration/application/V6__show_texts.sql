-- What an application says, by what weighs more: whoever looks for words reads it here.
create view application_text as
select a.application_id, a.project_id, 'WOA-' || a.number as called, a.title, p.name as project_name,
       concat_ws(' ', p.summary, a.description) as summary,
       concat_ws(' ', a.use_case, a.beneficiaries, a.contributions) as reasons,
       concat_ws(' ', a.ci_system, a.licence, a.source_urls, a.organisation, a.foundation,
                 (select string_agg(f.heading || ' ' || f.answer, ' ' order by f.position) from further_answer f
                  where f.application_id = a.application_id)) as rest
from application a join project p using (project_id)
where a.submitted_at is not null;
