-- What kinds of work a project does for arm64, who stands behind it, and what a machine must have.
alter table application
    add patterns   text[] not null default '{}' constraint application_patterns_known
        check (patterns <@ array['OPTIMIZE', 'PORT', 'DIVERSIFY']),
    add foundation text   not null default '';

alter table resource_request
    add kvm        text not null default 'NOT_SURE' constraint resource_request_kvm_known check (kvm in ('YES', 'NO', 'NOT_SURE')),
    add nvme       text not null default 'NOT_SURE' constraint resource_request_nvme_known check (nvme in ('YES', 'NO', 'NOT_SURE')),
    add network    text not null default '',
    add boot       text not null default 'ANY' constraint resource_request_boot_known check (boot in ('ANY', 'IMAGE', 'IPXE')),
    add boot_from  text not null default '',
    add jobs       text constraint resource_request_jobs_known check (jobs in ('TRUSTED', 'UNTRUSTED', 'NOT_SURE')),
    add ci_minutes int  constraint resource_request_ci_minutes_sensible check (ci_minutes between 1 and 10000000);

comment on column resource_request.ci_minutes is 'a month';

create or replace view resource_request_card as
select resource_request_id, application_id, position, kind, quantity, vcpu, ram_gib, disk_gib, ci_jobs, aarch32, armv8_2,
       preferred_model, starts_on, months, continuing, hours_per_week, note, guessed,
       kvm, nvme, network, boot, boot_from, jobs, ci_minutes
from resource_request;
