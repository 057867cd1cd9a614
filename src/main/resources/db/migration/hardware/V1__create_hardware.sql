create table vendor (
    vendor_id uuid primary key,
    name      text not null unique
);

-- Null means "not known", never "none".
create table machine_model (
    model_id  uuid primary key,
    slug      text not null unique constraint machine_model_slug_is_plain check (slug ~ '^[a-z][a-z0-9-]*$'),
    vendor_id uuid not null references vendor,
    position  int  not null unique,
    name      text not null unique,
    aliases   text not null,
    processor text,
    sockets   int  constraint machine_model_sockets_positive check (sockets > 0),
    cores     int  constraint machine_model_cores_positive check (cores > 0),
    ram_gib   int  constraint machine_model_ram_positive check (ram_gib > 0),
    disk      text,
    network   text,
    isa       text,
    aarch32   text constraint machine_model_aarch32_known check (aarch32 in ('NONE', 'USER', 'FULL')),
    kvm       boolean,
    note      text
);

create table site (
    site_id   uuid primary key,
    code      text not null unique constraint site_code_is_plain check (code ~ '^[a-z]{2,5}[0-9]{1,3}$'),
    name      text not null,
    city      text not null,
    country   text not null constraint site_country_is_iso check (country ~ '^[A-Z]{2}$'),
    provider  text not null,
    closes_on date,
    version   bigint not null default 0
);

create table machine (
    machine_id uuid primary key,
    name       text not null unique constraint machine_name_is_plain check (name ~ '^[a-z0-9][a-z0-9-]{1,61}$'),
    model_id   uuid not null references machine_model,
    site_id    uuid not null references site,
    state      text not null constraint machine_state_known
        check (state in ('COMMISSIONING', 'AVAILABLE', 'MAINTENANCE', 'FAULTY', 'RETIRED')),
    sharing    text not null constraint machine_sharing_known check (sharing in ('WHOLE', 'PARTS')),
    vcpu       int  constraint machine_vcpu_positive check (vcpu > 0),
    ram_gib    int  constraint machine_ram_positive check (ram_gib > 0),
    disk_gib   int  constraint machine_disk_positive check (disk_gib > 0),
    ci_slots   int  constraint machine_ci_slots_not_negative check (ci_slots >= 0),
    note       text,
    version    bigint not null default 0,
    constraint machine_parts_have_capacity check (sharing = 'WHOLE'
        or (vcpu is not null and ram_gib is not null and disk_gib is not null and ci_slots is not null))
);

create index machine_model_of on machine (model_id);
create index machine_site_of on machine (site_id);

-- What other modules may read of a machine.
create view machine_card as
select m.machine_id, m.name, m.state, m.sharing, m.vcpu, m.ram_gib as part_ram_gib, m.disk_gib, m.ci_slots, m.note,
       mm.slug as model, mm.name as model_name, mm.position as model_position, mm.cores, mm.ram_gib, mm.disk as model_disk,
       mm.isa, mm.aarch32,
       s.code as site, s.name as site_name, s.closes_on
from machine m join machine_model mm using (model_id) join site s using (site_id);
