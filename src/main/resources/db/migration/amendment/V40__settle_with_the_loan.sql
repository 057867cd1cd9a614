-- What a team asked about a period that nobody answers any more, because the loan was over first. It is withdrawn with
-- words, which what a team withdraws itself has not.
create view settled_period_request as
select amendment_id, allocation_id, ends_on as wanted_until, answered_at from amendment
where kind = 'PERIOD' and status = 'WITHDRAWN' and answer <> '';
