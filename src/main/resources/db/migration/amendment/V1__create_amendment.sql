-- A team asks to change what its accepted application was awarded.
create table amendment (
    amendment_id        uuid        primary key,
    application_id      uuid        not null references application,
    kind                text        not null constraint amendment_kind_known check (kind in
        ('PEOPLE', 'MACHINE_TYPE', 'QUANTITY', 'PERIOD')),
    resource_request_id uuid        references resource_request,
    allocation_id       uuid        references allocation,
    people              text,
    request_kind        text        constraint amendment_request_kind_known check (request_kind in
        ('WHOLE_MACHINE', 'VM', 'HOSTED_CI')),
    model               text        references machine_model (slug),
    quantity            int         constraint amendment_quantity_sensible check (quantity between 1 and 50),
    starts_on           date,
    ends_on             date,
    stood               text        not null,
    reason              text        not null constraint amendment_has_a_reason check (length(trim(reason)) between 1 and 4000),
    filed_by            uuid        not null references account,
    filed_at            timestamptz not null,
    status              text        not null constraint amendment_status_known check (status in
        ('OPEN', 'AGREED', 'REFUSED', 'WITHDRAWN')),
    answered_by         uuid        references account,
    answered_at         timestamptz,
    answer              text        not null default '',
    next_step           text        not null default '',
    version             bigint      not null,
    constraint amendment_says_what_is_to_change check (case kind
        when 'PEOPLE' then length(trim(coalesce(people, ''))) between 1 and 2000
            and num_nonnulls(resource_request_id, allocation_id, request_kind, model, quantity, starts_on, ends_on) = 0
        when 'MACHINE_TYPE' then num_nonnulls(resource_request_id, request_kind) = 2
            and num_nonnulls(allocation_id, people, quantity, starts_on, ends_on) = 0
        when 'QUANTITY' then num_nonnulls(resource_request_id, quantity) = 2
            and num_nonnulls(allocation_id, people, request_kind, model, starts_on, ends_on) = 0
        when 'PERIOD' then num_nonnulls(allocation_id, starts_on, ends_on) = 3 and ends_on >= starts_on
            and num_nonnulls(resource_request_id, people, request_kind, model, quantity) = 0 end),
    constraint amendment_over_at_a_moment check ((status = 'OPEN') = (answered_at is null)),
    constraint amendment_answered_by_somebody check ((status in ('AGREED', 'REFUSED')) = (answered_by is not null)),
    constraint amendment_refused_with_reason check (status <> 'REFUSED' or length(trim(answer)) > 0)
);

comment on column amendment.stood is 'what stood when it was asked for, in words; empty for people';
comment on column amendment.next_step is 'what people must still do once it was agreed to';

create unique index amendment_open_once on amendment
    (application_id, kind, coalesce(resource_request_id, allocation_id, application_id)) where status = 'OPEN';
create index amendment_application on amendment (application_id, filed_at);
create index amendment_status on amendment (status, filed_at, amendment_id);

-- Its team alone asks, for what is its own, once the application is accepted.
create function check_amendment_filed() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from application_card c where c.application_id = new.application_id and c.status = 'ACCEPTED') then
        raise exception 'application % is not accepted', new.application_id
            using errcode = '23514', constraint = 'amendment_of_accepted_application';
    end if;
    if not exists (select 1 from application_participant p
                   where p.application_id = new.application_id and p.account_id = new.filed_by) then
        raise exception 'only the team asks for changes' using errcode = '23514', constraint = 'amendment_filed_by_its_team';
    end if;
    if (new.resource_request_id is not null and not exists (select 1 from resource_request_card r
            where r.resource_request_id = new.resource_request_id and r.application_id = new.application_id))
        or (new.allocation_id is not null and not exists (select 1 from allocation_card l
            where l.allocation_id = new.allocation_id and l.application_id = new.application_id)) then
        raise exception 'a change concerns its own application'
            using errcode = '23514', constraint = 'amendment_of_its_application';
    end if;
    return new;
end $$;

create trigger amendment_filed before insert on amendment for each row execute function check_amendment_filed();

-- It is answered once, by nobody with a conflict of interest, and what was asked never changes.
create function check_amendment_answered() returns trigger language plpgsql as $$
begin
    if old.status <> 'OPEN' then
        raise exception 'change request % is over', old.amendment_id
            using errcode = '23514', constraint = 'amendment_answered_once';
    end if;
    if (new.application_id, new.kind, new.stood, new.reason, new.filed_by, new.filed_at)
            is distinct from (old.application_id, old.kind, old.stood, old.reason, old.filed_by, old.filed_at)
        or (new.resource_request_id, new.allocation_id, new.people, new.request_kind, new.model, new.quantity)
            is distinct from (old.resource_request_id, old.allocation_id, old.people, old.request_kind, old.model, old.quantity)
        or (new.starts_on, new.ends_on) is distinct from (old.starts_on, old.ends_on) then
        raise exception 'what was asked stays' using errcode = '23514', constraint = 'amendment_stays';
    end if;
    if exists (select 1 from conflict_of_interest c
               where c.application_id = new.application_id and c.account_id = new.answered_by) then
        raise exception 'nobody answers for an application they have a conflict of interest with'
            using errcode = '23514', constraint = 'amendment_no_conflict_of_interest';
    end if;
    return new;
end $$;

create trigger amendment_answered before update on amendment for each row execute function check_amendment_answered();
