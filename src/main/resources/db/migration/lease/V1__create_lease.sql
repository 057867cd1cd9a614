-- Each reminder that was written, in the transaction of its mail. What it counts from is the last day of the loan: once
-- that moves, reminders are due on other days and are written anew.
create table lease_reminder (
    allocation_id uuid        not null references allocation,
    stage         text        not null constraint lease_reminder_stage_known check (stage in
        ('IN_60', 'IN_30', 'IN_14', 'IN_7', 'IN_1', 'LAST_DAY', 'OVER')),
    due_on        date        not null,
    written_at    timestamptz not null,
    constraint lease_reminded_once primary key (allocation_id, stage, due_on)
);

-- On which day a last day was moved: whoever agreed to it then need not be reminded of what was due before.
create table lease_end (
    allocation_id uuid primary key references allocation,
    moved_on      date not null
);

-- What was over before there were reminders is no news.
insert into lease_reminder (allocation_id, stage, due_on, written_at)
select allocation_id, 'OVER', ends_on + 1, now() from allocation_card
where status in ('ACTIVE', 'ENDING') and ends_on < (now() at time zone 'utc')::date;
