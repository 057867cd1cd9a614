-- The programme promises an answer, and the waiting list is one: what is decided anew from there keeps its first day.
alter table decision add column first_decided_at timestamptz;

update decision set first_decided_at = decided_at;

alter table decision add constraint decision_first_not_after_last check
    ((first_decided_at is null) = (decided_at is null) and first_decided_at <= decided_at);

comment on column decision.decided_at is 'of the decision that counts now; null for imported ones whose day is not known';
comment on column decision.first_decided_at is 'of the first answer, up to which the wait of applicants is measured';
