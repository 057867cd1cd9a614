-- After a tenant a machine is cleaned for so many days, which the row claims together with its own. The days are those
-- of the machine's terms when it was lent; what was lent before there were any keeps none.
alter table allocation
    add column cleaning_days int not null default 0
        constraint allocation_cleaning_days check (cleaning_days between 0 and 30),
    add column claim daterange not null generated always as
        (case when ends_on < starts_on then 'empty'::daterange
              else daterange(starts_on, ends_on + cleaning_days, '[]') end) stored;

-- Between two loans of one application nothing is cleaned, and nothing between parts that run side by side.
alter table allocation
    add constraint allocation_cleaned_between exclude using gist
        (machine_id with =, application_id with <>, claim with &&) where (takes_whole = 1),
    add constraint allocation_cleaned_around_whole exclude using gist
        (machine_id with =, application_id with <>, takes_whole with <>, claim with &&);

-- By its name it comes after the trigger that locks the machine.
create function clean_after_allocation() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.machine_id <> old.machine_id then
        select cleaning_days into new.cleaning_days from host_card where machine_id = new.machine_id;
    end if;
    return new;
end $$;

create trigger allocation_needs_cleaning before insert or update on allocation
    for each row execute function clean_after_allocation();

-- New terms count for what is lent already and not over; where two loans follow too closely for them, they are refused.
create function clean_after_allocations() returns trigger language plpgsql as $$
begin
    update allocation set cleaning_days = new.cleaning_days
        where machine_id = new.machine_id and live and ends_on >= (now() at time zone 'utc')::date
        and cleaning_days <> new.cleaning_days;
    return new;
end $$;

create trigger machine_terms_cleaning after insert or update on machine_terms
    for each row execute function clean_after_allocations();
