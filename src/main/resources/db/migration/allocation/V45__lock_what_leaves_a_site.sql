-- All that a closing of a site may touch, in the order in which whoever lends locks: applications, requests, machines, each
-- by their ids. From then on nobody lends there, or on the other machines, until the transaction ends.
create function lock_for_leaving(closing text, others uuid[]) returns void language plpgsql as $$
declare
    requests uuid[] := array(select resource_request_id from allocation_card where site = closing and live);
begin
    perform 1 from application where application_id in
        (select application_id from resource_request where resource_request_id = any (requests)) order by application_id for share;
    perform 1 from resource_request where resource_request_id = any (requests) order by resource_request_id for no key update;
    perform 1 from machine where site_id = (select site_id from site where code = closing) or machine_id = any (others)
        order by machine_id for no key update;
end $$;
