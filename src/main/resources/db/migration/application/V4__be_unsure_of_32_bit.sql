-- Nobody must know whether 32-bit code has to run, and what the importer did not find was never denied.
drop view resource_request_card;

alter table resource_request alter aarch32 drop default;

alter table resource_request alter aarch32 type text
    using case when aarch32 then 'YES' when guessed then 'NOT_SURE' else 'NO' end;

alter table resource_request
    alter aarch32 set default 'NOT_SURE',
    add constraint resource_request_aarch32_known check (aarch32 in ('YES', 'NO', 'NOT_SURE')),
    add boot_image text references boot_image on update cascade;

update application_revision set content = jsonb_set(content, '{requests}', (
    select coalesce(jsonb_agg(jsonb_set(need, '{aarch32}', case
               when need -> 'aarch32' = 'true' then '"YES"'::jsonb
               when need -> 'guessed' = 'true' then '"NOT_SURE"' else '"NO"' end) order by position), '[]')
    from jsonb_array_elements(content -> 'requests') with ordinality request (need, position)))
where jsonb_typeof(content -> 'requests') = 'array';

comment on column resource_request.boot_from is 'address of the iPXE script; of older requests, also the name of an image';

create view resource_request_card as
select resource_request_id, application_id, position, kind, quantity, vcpu, ram_gib, disk_gib, ci_jobs, aarch32, armv8_2,
       preferred_model, starts_on, months, continuing, hours_per_week, note, guessed,
       kvm, nvme, network, boot, boot_image, boot_from, jobs, ci_minutes
from resource_request;
