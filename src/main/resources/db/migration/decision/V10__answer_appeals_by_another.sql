-- Whether this person made the decision that is appealed, and another admin could answer.
create function appeal_left_to_others(application uuid, person uuid) returns boolean language sql stable as $$
    select exists (select 1 from appeal a join decision d using (decision_id)
                   where a.application_id = application and a.state = 'FILED' and d.decided_by = person)
       and exists (select 1 from admin_card other
                   where other.account_id <> person
                     and not exists (select 1 from conflict_of_interest c
                                     where c.application_id = application and c.account_id = other.account_id))
$$;

create function refuse_answering_oneself() returns trigger language plpgsql as $$
declare
    person uuid;
begin
    if tg_table_name = 'appeal' then person := new.answered_by; else person := new.decided_by; end if;
    if appeal_left_to_others(new.application_id, person) then
        raise exception 'another admin answers the appeal' using errcode = '23514', constraint = 'appeal_answered_by_another';
    end if;
    return new;
end $$;

create trigger appeal_upheld_by_another before update on appeal
    for each row when (new.state = 'UPHELD' and old.state = 'FILED') execute function refuse_answering_oneself();
create trigger appeal_decided_anew_by_another before insert or update on decision
    for each row when (new.state = 'HELD') execute function refuse_answering_oneself();
