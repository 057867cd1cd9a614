-- Nobody lends a machine to an application with which they have a conflict of interest. Loans that came without anybody
-- who lent them, such as those of the old record, name nobody.
create function refuse_loan_against_conflict() returns trigger language plpgsql as $$
begin
    if exists (select 1 from conflict_of_interest c
               where c.application_id = new.application_id and c.account_id = new.allocated_by) then
        raise exception 'whoever lends has a conflict of interest with the application'
            using errcode = '23514', constraint = 'allocation_without_conflict';
    end if;
    return new;
end $$;

create trigger allocation_without_conflict before insert on allocation
    for each row when (new.allocated_by is not null) execute function refuse_loan_against_conflict();
create trigger allocation_taken_over_without_conflict before update on allocation
    for each row when (new.allocated_by is distinct from old.allocated_by) execute function refuse_loan_against_conflict();
