-- Who asks for more time says what came of it so far. An admin may agree to fewer days than were asked for.
alter table amendment
    add column outcomes text constraint amendment_outcomes_of_a_period check (outcomes is null
        or (kind = 'PERIOD' and length(outcomes) <= 4000)),
    add column granted_until date constraint amendment_granted_within_what_was_asked check (granted_until is null
        or (kind = 'PERIOD' and status = 'AGREED' and granted_until between starts_on and ends_on - 1));

create or replace function check_amendment_answered() returns trigger language plpgsql as $$
begin
    if old.status <> 'OPEN' then
        raise exception 'change request % is over', old.amendment_id
            using errcode = '23514', constraint = 'amendment_answered_once';
    end if;
    if (new.application_id, new.kind, new.stood, new.reason, new.filed_by, new.filed_at, new.outcomes)
            is distinct from (old.application_id, old.kind, old.stood, old.reason, old.filed_by, old.filed_at, old.outcomes)
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

-- The other periods that teams wait to hear about.
create view period_request_card as
select amendment_id, allocation_id, ends_on as wanted_until, filed_at from amendment
where kind = 'PERIOD' and status = 'OPEN';
