-- A review whose author has a conflict of interest meanwhile counts no more: it becomes a draft again.
create or replace function refuse_conflict_of_interest() returns trigger language plpgsql as $$
declare
    person uuid;
begin
    if tg_table_name = 'review' then person := new.reviewer; else person := new.decided_by; end if;
    if tg_table_name = 'review' and tg_op = 'UPDATE' then
        if old.status = 'SUBMITTED' and new.status = 'DRAFT' and new.reviewer = old.reviewer then
            return new;
        end if;
    end if;
    if exists (select 1 from conflict_of_interest c
               where c.application_id = new.application_id and c.account_id = person) then
        raise exception 'nobody judges an application they have a conflict of interest with'
            using errcode = '23514', constraint = 'no_conflict_of_interest';
    end if;
    return new;
end $$;
