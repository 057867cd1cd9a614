-- Only accepted applications are lent machines. Whoever lends holds a lock on the application by then, so a change of
-- its status is either seen here or waits until the loan is made.
create function check_allocation_accepted() returns trigger language plpgsql as $$
declare
    standing text;
begin
    select status into standing from application_card where application_id = new.application_id;
    if standing is distinct from 'ACCEPTED' then
        raise exception 'application % is %', new.application_id, standing
            using errcode = '23514', constraint = 'allocation_of_accepted_application';
    end if;
    return new;
end $$;

create trigger allocation_accepted after insert on allocation
    for each row execute function check_allocation_accepted();
