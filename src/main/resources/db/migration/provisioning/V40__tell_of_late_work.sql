-- Each digest of late work that was written, in the transaction of its mail: to an admin at most one a day.
create table work_digest (
    account_id uuid        not null references account,
    day        date        not null,
    written_at timestamptz not null,
    constraint work_digest_once_a_day primary key (account_id, day)
);
