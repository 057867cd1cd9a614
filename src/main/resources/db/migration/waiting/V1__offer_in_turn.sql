-- Which kind of thing a request asks for: needs of one kind are told apart by what only some machines can do.
create view request_need as
select r.resource_request_id, r.application_id,
       r.kind || case when r.kind <> 'WHOLE_MACHINE' then '' else
           case r.aarch32 when 'YES' then ' AARCH32' else '' end
           || case r.armv8_2 when 'YES' then ' ARMV82' else '' end
           || case r.kvm when 'YES' then ' KVM' else '' end end as need
from resource_request_card r;

-- Every line of a request that has not yet what it asks for, of an application that is accepted or on the waiting list.
-- What is only held still waits.
create view waiting_line as
select r.resource_request_id, r.application_id, r.position, r.kind, c.number, c.submitted_at, c.status = 'ACCEPTED' as accepted,
       n.need, r.quantity - l.lent as lacking, l.held, coalesce(k.adjusted, s.mean) as score
from resource_request_card r
join request_need n using (resource_request_id)
join application_card c on c.application_id = r.application_id
left join review_standing s on s.application_id = r.application_id
left join calibrated_score k on k.application_id = r.application_id
cross join lateral (
    select count(*) filter (where a.status <> 'HELD')::int as lent, count(*) filter (where a.status = 'HELD')::int as held
    from allocation_card a
    where a.resource_request_id = r.resource_request_id and a.status not in ('REVOKED', 'MOVED')
      and (a.live or a.ends_on >= a.starts_on)) l
where c.status in ('ACCEPTED', 'WAITING_LIST') and r.quantity > l.lent;

-- An offer is a hold that a team may take or leave. The hold is the truth of what is taken; this is who may answer until
-- when, and what they answered. Of one line there is one open offer at a time, however many nodes make some.
create table waiting_offer (
    waiting_offer_id    uuid        primary key,
    application_id      uuid        not null references application,
    resource_request_id uuid        not null references resource_request,
    allocation_id       uuid        not null references allocation constraint waiting_offer_of_one_hold unique,
    state               text        not null constraint waiting_offer_state_known check (state in
        ('OPEN', 'CONFIRMED', 'PASSED', 'EXPIRED', 'TAKEN_BACK')),
    offered_by          uuid        references account,
    offered_at          timestamptz not null,
    open_until          timestamptz not null,
    ended_at            timestamptz,
    ended_by            uuid        references account,
    reason              text        not null constraint waiting_offer_reason_not_too_long check (length(reason) <= 2000),
    version             bigint      not null,
    constraint waiting_offer_ends_once check ((state = 'OPEN') = (ended_at is null)),
    constraint waiting_offer_taken_back_with_reason check (state <> 'TAKEN_BACK' or length(trim(reason)) > 0)
);

comment on column waiting_offer.offered_by is 'null for the portal itself';

create unique index waiting_offer_one_open on waiting_offer (resource_request_id) where state = 'OPEN';
create index waiting_offer_request on waiting_offer (resource_request_id, ended_at);
create index waiting_offer_application on waiting_offer (application_id);

-- There is one, whose lock is the turn of whoever makes offers.
create table offer_terms (
    offer_terms_id uuid    primary key,
    automatic      boolean not null,
    days           int     not null constraint offer_terms_days check (days between 1 and 60),
    rest_days      int     not null constraint offer_terms_rest_days check (rest_days between 0 and 365),
    version        bigint  not null
);
create unique index offer_terms_only_one on offer_terms ((true));
insert into offer_terms values (gen_random_uuid(), true, 7, 14, 0);
