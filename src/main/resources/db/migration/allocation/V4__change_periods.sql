-- A period may be changed with the project's consent: then the new one is promised.
comment on column allocation.promised_until is 'the last day of use as last agreed with the project';

-- Of a request are never more lent at a time than it asks for, also where it comes to ask for fewer. Whoever lends holds
-- a lock on the request, so a change of it is either seen there or waits until the loan is made.
create function check_request_above_loans() returns trigger language plpgsql as $$
declare
    today date := (now() at time zone 'utc')::date;
begin
    if exists (select 1 from allocation a
               where a.resource_request_id = new.resource_request_id and a.live and a.ends_on >= today
                 and (select count(*) from allocation b where b.resource_request_id = a.resource_request_id and b.live
                      and b.period @> greatest(a.starts_on, today)) > new.quantity) then
        raise exception 'request % asks for fewer than are lent', new.resource_request_id
            using errcode = '23514', constraint = 'request_not_below_loans';
    end if;
    return new;
end $$;

create trigger request_not_below_loans after update on resource_request for each row
    when (new.quantity < old.quantity) execute function check_request_above_loans();
