-- A loan that is cut short before its first day was neither released nor revoked: it is cancelled.
alter table allocation
    drop constraint allocation_status_known,
    drop constraint allocation_ends_after_start,
    drop constraint allocation_cut_short_with_reason;

update allocation set status = 'CANCELLED' where ends_on < starts_on;

alter table allocation
    add constraint allocation_status_known check (status in
        ('HELD', 'ACTIVE', 'ENDING', 'ENDED', 'RELEASED_EARLY', 'REVOKED', 'CANCELLED')),
    add constraint allocation_ends_after_start check
        (case status when 'CANCELLED' then ends_on = starts_on - 1 else ends_on >= starts_on end),
    add constraint allocation_cut_short_with_reason check (status not in ('RELEASED_EARLY', 'REVOKED', 'CANCELLED')
        or length(trim(coalesce(end_reason, ''))) > 0);
