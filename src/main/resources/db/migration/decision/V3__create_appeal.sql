-- The team of an application that was declined or put on the waiting list may ask once that this be decided again.
create table appeal (
    appeal_id      uuid        primary key,
    application_id uuid        not null constraint appeal_once unique references application,
    decision_id    uuid        not null references decision,
    reasons        text        not null constraint appeal_has_reasons check (length(trim(reasons)) > 0),
    filed_by       uuid        not null references account,
    filed_at       timestamptz not null,
    state          text        not null constraint appeal_state_known check (state in ('FILED', 'UPHELD', 'DECIDED_ANEW')),
    answer         text        not null default '',
    answered_by    uuid        references account,
    answered_at    timestamptz,
    version        bigint      not null,
    constraint appeal_answered_by_somebody check ((state = 'FILED') = (num_nonnulls(answered_by, answered_at) = 0)
        and num_nonnulls(answered_by, answered_at) in (0, 2)),
    constraint appeal_upheld_with_words check (state <> 'UPHELD' or length(trim(answer)) > 0)
);

create function check_appeal() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from application_participant p
                   where p.application_id = new.application_id and p.account_id = new.filed_by) then
        raise exception 'only the team of an application appeals' using errcode = '23514', constraint = 'appeal_by_the_team';
    end if;
    if not exists (select 1 from decision d where d.decision_id = new.decision_id and d.application_id = new.application_id
                   and d.outcome <> 'ACCEPTED' and d.decided_at is not null) then
        raise exception 'there is nothing to appeal against' using errcode = '23514', constraint = 'appeal_against_an_answer';
    end if;
    return new;
end $$;

create trigger appeal_fits before insert on appeal for each row execute function check_appeal();

alter table letter_template drop constraint letter_template_kind_known;
alter table letter_template add constraint letter_template_kind_known check
    (kind in ('ACCEPTED', 'DECLINED', 'WAITING_LIST', 'REOPENED', 'UPHELD'));

insert into letter_template (letter_template_id, kind, number, subject, body, written_at) values
(gen_random_uuid(), 'UPHELD', 1, '{application}: the decision on “{title}” stands',
'Hello {name},

your team asked the programme to decide on {application}, “{title}”, for {project} again. We did, and the decision stands. The programme says:

{reason}

**What happens next.** {what_next}

The decision and your appeal stand on the page of the application:', now());
