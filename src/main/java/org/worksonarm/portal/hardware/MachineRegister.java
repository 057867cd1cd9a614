package org.worksonarm.portal.hardware;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.record.Actor;

/** The whole list of machines, for modules that compare it with others and change many machines at once. */
@Component
@Transactional
public class MachineRegister {

    private final Machines machines;
    private final MachineLists lists;
    private final MachineUse use;
    private final JdbcClient jdbc;

    MachineRegister(Machines machines, MachineLists lists, MachineUse use, JdbcClient jdbc) {
        this.machines = machines;
        this.lists = lists;
        this.use = use;
        this.jdbc = jdbc;
    }

    /** In the order of names. */
    @Transactional(readOnly = true)
    public List<RegisteredMachine> all() {
        return lists.everything().stream()
                .map(machine -> new RegisteredMachine(machine.id(), machine.facts()))
                .toList();
    }

    @Transactional(readOnly = true)
    public MachineNames names() {
        var models = new HashMap<String, String>();
        jdbc.sql("""
                select m.slug, lower(trim(called)) as called from machine_model m join vendor v using (vendor_id),
                unnest(array[m.slug, m.name, v.name || ' ' || m.name] || string_to_array(m.aliases, ',')) as called
                where trim(called) <> '' order by m.position desc""").query(row -> {
            models.put(row.getString("called"), row.getString("slug"));
        });
        var sites = new HashMap<String, String>();
        jdbc.sql("select code, lower(called) as called from site, unnest(array[name, code]) as called")
                .query(row -> {
                    sites.put(row.getString("called"), row.getString("code"));
                });
        return new MachineNames(models, sites);
    }

    /** Those of the machines that somebody has now or later, so that they cannot retire. */
    @Transactional(readOnly = true)
    public Set<MachineId> held(List<MachineId> asked, Actor reader) {
        return asked.isEmpty()
                ? Set.of()
                : Set.copyOf(use.ongoing(asked, reader).keySet());
    }

    /** Until the transaction ends nobody else changes the list. */
    public void awaitTurn() {
        jdbc.sql("lock table machine, machine_interface, machine_label in share row exclusive mode")
                .update();
    }

    /** Adds and changes machines. Serial numbers and cards may pass from one to another. */
    public void keep(List<MachineEntry> entries) {
        var known = load(entries);
        entries.stream()
                .filter(MachineEntry::changesIdentity)
                .map(entry -> known(known, entry))
                .forEach(Machine::handOver);
        machines.flush();
        var models = ids("select slug as name, model_id as id from machine_model");
        var sites = ids("select code as name, site_id as id from site");
        machines.saveAll(entries.stream()
                .map(entry -> kept(
                        entry,
                        entry.now() == null ? null : known(known, entry),
                        new ModelId(id(models, entry.next().model())),
                        new SiteId(id(sites, entry.next().site()))))
                .toList());
        machines.flush();
    }

    private static Machine kept(MachineEntry entry, @Nullable Machine known, ModelId model, SiteId site) {
        var next = entry.next();
        if (known == null) {
            var machine = new Machine(next.name(), model, site, next.state(), next.parts());
            machine.describe(next.details());
            return machine;
        }
        known.become(next, model, site, entry.changes());
        return known;
    }

    private Map<UUID, Machine> load(List<MachineEntry> entries) {
        var ids = entries.stream()
                .map(MachineEntry::now)
                .flatMap(Stream::ofNullable)
                .map(machine -> machine.id().value())
                .toList();
        return machines.findAllById(ids).stream()
                .collect(Collectors.toMap(machine -> machine.id().value(), Function.identity()));
    }

    private static Machine known(Map<UUID, Machine> known, MachineEntry entry) {
        var id = Objects.requireNonNull(entry.now()).id().value();
        return Objects.requireNonNull(known.get(id), "machine " + id);
    }

    private Map<String, UUID> ids(String sql) {
        var found = new HashMap<String, UUID>();
        jdbc.sql(sql).query(row -> {
            found.put(row.getString("name"), row.getObject("id", UUID.class));
        });
        return found;
    }

    private static UUID id(Map<String, UUID> ids, String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }
}
