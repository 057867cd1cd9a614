-- What tells one machine from another in the hall. Null means "not known".
alter table machine
    add column serial   text constraint machine_serial_is_short check (length(trim(serial)) between 1 and 80),
    add column rack     text constraint machine_rack_is_short check (length(trim(rack)) between 1 and 60),
    add column firmware text constraint machine_firmware_is_short check (length(trim(firmware)) between 1 and 80);

create unique index machine_serial_key on machine (lower(serial));

create table machine_interface (
    mac        macaddr constraint machine_interface_pkey primary key,
    machine_id uuid    not null references machine on delete cascade,
    position   int     not null constraint machine_interface_position_not_negative check (position >= 0),
    constraint machine_interface_in_order unique (machine_id, position)
);

create table machine_label (
    machine_id uuid not null references machine on delete cascade,
    label      text not null constraint machine_label_is_plain check (label ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    primary key (machine_id, label)
);

create index machine_label_of on machine_label (label, machine_id);

-- Which machine a network card belongs to; the address in small letters with colons.
create view machine_interface_card as
select i.machine_id, m.name as machine, i.mac::text as mac, i.position
from machine_interface i join machine m using (machine_id);
