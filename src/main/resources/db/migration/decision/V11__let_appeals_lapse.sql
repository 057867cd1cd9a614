-- An appeal whose application is withdrawn before it is answered lapses: nobody owes an answer any more.
alter table appeal drop constraint appeal_state_known;
alter table appeal add constraint appeal_state_known check (state in ('FILED', 'UPHELD', 'DECIDED_ANEW', 'LAPSED'));
alter table appeal drop constraint appeal_answered_by_somebody;
alter table appeal add constraint appeal_answered_by_somebody check (
    num_nonnulls(answered_by, answered_at) = case when state in ('FILED', 'LAPSED') then 0 else 2 end);

update appeal set state = 'LAPSED', version = version + 1
where state = 'FILED' and application_id in (select application_id from application_card where status = 'WITHDRAWN');
