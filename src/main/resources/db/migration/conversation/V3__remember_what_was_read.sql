-- Up to where somebody of the programme has read, for notes and for the rest apart: notes open later to reviewers.
alter table message add column place bigint generated always as identity;

comment on column message.place is 'grows with each message of an application, whatever its clock says';

create table message_reading (
    application_id uuid   not null references application,
    account_id     uuid   not null references account,
    audience       text   not null constraint message_reading_audience_known check (audience in ('TEAM', 'INTERNAL')),
    read_to        bigint not null,
    primary key (application_id, account_id, audience)
);
