create table project (
    project_id uuid        primary key,
    name       text        not null constraint project_has_a_name check (length(trim(name)) between 1 and 120),
    summary    text        not null default '',
    website    text,
    repository text,
    created_at timestamptz not null,
    version    bigint      not null
);

create table project_member (
    project_id uuid        not null references project,
    account_id uuid        not null references account,
    role       text        not null constraint project_member_role_known check (role in ('LEAD', 'MEMBER')),
    joined_at  timestamptz not null,
    primary key (project_id, account_id)
);

create index project_member_account on project_member (account_id);
create unique index project_has_one_lead on project_member (project_id) where role = 'LEAD';

create sequence application_number;

create table application (
    application_id  uuid        primary key,
    number          bigint      not null unique,
    project_id      uuid        not null references project,
    origin          text        not null constraint application_origin_known check (origin in ('PORTAL', 'IMPORT')),
    status          text        not null constraint application_status_known check (status in
        ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'QUESTION', 'ACCEPTED', 'DECLINED', 'WAITING_LIST', 'CLOSED', 'WITHDRAWN')),
    title           text        not null constraint application_title_short check (length(title) <= 200),
    description     text        not null default '',
    use_case        text        not null default '',
    beneficiaries   text        not null default '',
    open_source     text        constraint application_open_source_known check (open_source in ('YES', 'PARTLY', 'NO', 'NOT_SURE')),
    licence         text        not null default '',
    source_urls     text        not null default '',
    ci_system       text        not null default '',
    ci_only         text        constraint application_ci_only_known check (ci_only in ('YES', 'NO', 'NOT_SURE')),
    dashboard_url   text        not null default '',
    logo_permission text        constraint application_logo_permission_known check (logo_permission in ('YES', 'NO', 'NOT_SURE')),
    contributions   text        not null default '',
    organisation    text        not null default '',
    participants    int         constraint application_participants_sensible check (participants between 1 and 1000),
    old_outcome     text        constraint application_old_outcome_known check (old_outcome in ('ACCEPTED', 'DECLINED', 'WAITING_LIST')),
    revision        int         not null default 0 constraint application_revision_not_negative check (revision >= 0),
    created_by      uuid        references account,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    submitted_at    timestamptz,
    decided_at      timestamptz,
    version         bigint      not null,
    constraint application_submitted_once_it_left_draft check (status in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
    constraint application_titled_once_it_left_draft check (status in ('DRAFT', 'WITHDRAWN') or length(trim(title)) > 0)
);

comment on column application.source_urls is 'one URL a line';
comment on column application.decided_at is 'null while undecided, and for imported ones whose day of decision is not known';

comment on column application.old_outcome is 'what the programme decided before the portal, where the old record tells it';

create index application_project on application (project_id);
create index application_status_submitted on application (status, submitted_at, application_id);

create table application_area (
    application_id uuid    not null references application,
    focus_area     text    not null references focus_area,
    guessed        boolean not null default false,
    evidence       text    not null default '',
    primary key (application_id, focus_area)
);

create table further_answer (
    application_id uuid not null references application,
    position       int  not null,
    heading        text not null,
    answer         text not null,
    primary key (application_id, position)
);

create table resource_request (
    resource_request_id uuid    primary key,
    application_id      uuid    not null references application,
    position            int     not null,
    kind                text    not null constraint resource_request_kind_known check (kind in ('WHOLE_MACHINE', 'VM', 'HOSTED_CI')),
    quantity            int     not null constraint resource_request_quantity_sensible check (quantity between 1 and 50),
    vcpu                int     constraint resource_request_vcpu_sensible check (vcpu between 1 and 1024),
    ram_gib             int     constraint resource_request_ram_sensible check (ram_gib between 1 and 4096),
    disk_gib            int     constraint resource_request_disk_sensible check (disk_gib between 1 and 100000),
    ci_jobs             int     constraint resource_request_ci_jobs_sensible check (ci_jobs between 1 and 200),
    aarch32             boolean not null default false,
    armv8_2             text    not null default 'NOT_SURE' constraint resource_request_armv8_2_known check (armv8_2 in ('YES', 'NO', 'NOT_SURE')),
    preferred_model     text    references machine_model (slug),
    starts_on           date,
    months              int     constraint resource_request_months_sensible check (months between 1 and 36),
    continuing          boolean not null default false,
    hours_per_week      int     constraint resource_request_hours_sensible check (hours_per_week between 1 and 168),
    note                text    not null default '',
    guessed             boolean not null default false,
    unique (application_id, position) deferrable initially deferred
);

comment on column resource_request.hours_per_week is 'null means 24 hours, 7 days';

-- What stood in an application each time it was submitted: reviews hang on the revision they read.
create table application_revision (
    application_id uuid        not null references application,
    revision       int         not null,
    submitted_at   timestamptz not null,
    content        jsonb       not null,
    primary key (application_id, revision)
);

-- What other modules may read of applications in lists.
create view application_card as
select a.application_id, a.number, a.title, a.status, a.origin, a.revision, a.submitted_at, a.decided_at, a.old_outcome,
       p.project_id, p.name as project_name,
       coalesce((select array_agg(aa.focus_area order by f.position) from application_area aa
                 join focus_area f on f.slug = aa.focus_area where aa.application_id = a.application_id), '{}') as areas
from application a join project p using (project_id);

-- Who takes part in an application, and so must neither review nor decide it.
create view application_participant as
select a.application_id, pm.account_id from application a join project_member pm using (project_id);

-- What other modules may read of resource requests in lists.
create view resource_request_card as
select resource_request_id, application_id, position, kind, quantity, vcpu, ram_gib, disk_gib, ci_jobs, aarch32, armv8_2,
       preferred_model, starts_on, months, continuing, hours_per_week, note, guessed
from resource_request;
