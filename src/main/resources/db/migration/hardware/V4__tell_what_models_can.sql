-- What a machine's model can do beyond its processor; null means "not known".
create or replace view machine_card as
select m.machine_id, m.name, m.state, m.sharing, m.vcpu, m.ram_gib as part_ram_gib, m.disk_gib, m.ci_slots, m.note,
       mm.slug as model, mm.name as model_name, mm.position as model_position, mm.cores, mm.ram_gib, mm.disk as model_disk,
       mm.isa, mm.aarch32,
       s.code as site, s.name as site_name, s.closes_on,
       mm.kvm, mm.network
from machine m join machine_model mm using (model_id) join site s using (site_id);

-- How the models are called.
create view machine_model_card as select slug as model, name as model_name, position from machine_model;
