-- The mails of the portal, before and after they are sent: one row for each recipient. Addresses of people with an account
-- are not kept here; the one that counts is looked up when a mail is sent.
create table mail (
    mail_id         uuid        primary key,
    dedup_key       text        not null constraint mail_written_once unique
        constraint mail_has_a_key check (length(trim(dedup_key)) > 0),
    account_id      uuid        references account,
    address         text,
    recipient_name  text        not null,
    subject         text        not null constraint mail_has_a_subject check (length(trim(subject)) > 0 and subject !~ '[\r\n]'),
    text_body       text        not null constraint mail_says_something check (length(trim(text_body)) > 0),
    html_body       text        not null constraint mail_says_it_in_html check (length(trim(html_body)) > 0),
    application_id  uuid        references application,
    project_id      uuid        references project,
    created_at      timestamptz not null,
    status          text        not null constraint mail_status_known check (status in
        ('WAITING', 'SENT', 'REFUSED', 'FAILED', 'SHOWN')),
    attempts        int         not null default 0 constraint mail_attempts_not_negative check (attempts >= 0),
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    last_fault      text,
    secret          boolean     not null default false,
    version         bigint      not null,
    constraint mail_goes_to_one_person check ((account_id is null) <> (address is null)),
    constraint mail_waits_for_a_moment check ((status = 'WAITING') = (next_attempt_at is not null)),
    constraint mail_sent_at_a_moment check ((status = 'SENT') = (sent_at is not null)),
    constraint mail_not_sent_for_a_reason check (status not in ('REFUSED', 'FAILED')
        or length(trim(coalesce(last_fault, ''))) > 0)
);

comment on column mail.dedup_key is 'what it tells, of what, to whom: the same thing is told to nobody twice';
comment on column mail.address is 'of somebody who has no account, such as one who is invited';
comment on column mail.secret is 'it holds a link meant for its reader alone: the words go once it is sent';
comment on column mail.last_fault is 'why the last attempt failed, in plain words and without any address';

create index mail_due on mail (next_attempt_at) where status = 'WAITING';
create index mail_application on mail (application_id, mail_id) where application_id is not null;
create index mail_account on mail (account_id);
create index mail_status on mail (status, mail_id);
