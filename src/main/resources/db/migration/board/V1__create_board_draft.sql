-- What admins might decide: drafts beside each other, each a verdict on some applications. Nothing follows from one until
-- it is held.
create table board_draft (
    board_draft_id uuid        primary key,
    name           text        not null constraint board_draft_has_a_name check (length(trim(name)) between 1 and 120),
    made_by        uuid        not null references account,
    made_at        timestamptz not null,
    version        bigint      not null
);

create table draft_line (
    draft_line_id     uuid        primary key,
    board_draft_id    uuid        not null references board_draft on delete cascade,
    application_id    uuid        not null references application,
    outcome           text        constraint draft_line_outcome_known check (outcome in ('ACCEPTED', 'DECLINED', 'WAITING_LIST')),
    reason            text        not null constraint draft_line_reason_not_too_long check (length(reason) <= 10000),
    what_would_change text        not null constraint draft_line_change_not_too_long check (length(what_would_change) <= 10000),
    seen              bigint      not null,
    written_by        uuid        not null references account,
    written_at        timestamptz not null,
    version           bigint      not null,
    constraint draft_line_one_per_application unique (board_draft_id, application_id)
);

comment on column draft_line.outcome is 'null for undecided';
comment on column draft_line.seen is 'version of the case when the line was written, which tells whether anybody decided since';

-- Whoever has a conflict of interest with an application writes nothing of it, whichever page they come from.
create function refuse_draft_line_with_conflict() returns trigger language plpgsql as $$
begin
    if exists (select 1 from conflict_of_interest c
               where c.application_id = new.application_id and c.account_id = new.written_by) then
        raise exception 'nobody drafts a decision on an application they have a conflict of interest with'
            using errcode = '23514', constraint = 'no_conflict_of_interest';
    end if;
    return new;
end $$;

create trigger draft_line_without_conflict before insert or update on draft_line
    for each row execute function refuse_draft_line_with_conflict();
