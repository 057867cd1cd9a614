-- What ends earlier and goes on as another loan was given once.
create or replace view waiting_line as
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
    where a.resource_request_id = r.resource_request_id and a.status not in ('REVOKED', 'MOVED') and not a.goes_on
      and (a.live or a.ends_on >= a.starts_on)) l
where c.status in ('ACCEPTED', 'WAITING_LIST') and r.quantity > l.lent;
