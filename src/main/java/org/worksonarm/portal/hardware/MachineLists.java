package org.worksonarm.portal.hardware;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.hardware.MachineUse.Use;
import org.worksonarm.portal.record.Actor;

/** Reads machines and sites for the pages of admins. */
@Component
@Transactional(readOnly = true)
class MachineLists {

    private static final String SELECT = """
            select c.*, m.version, m.serial, m.rack, m.firmware,
                   (select string_agg(i.mac::text, ' ' order by i.position) from machine_interface i
                    where i.machine_id = m.machine_id) as macs,
                   (select string_agg(l.label, ' ' order by l.label) from machine_label l
                    where l.machine_id = m.machine_id) as labels
            from machine_card c join machine m using (machine_id)
            where\s""";

    private final JdbcClient jdbc;
    private final MachineUse use;
    private final MachineHolders holders;
    private final MachineTraces traces;

    MachineLists(JdbcClient jdbc, MachineUse use, MachineHolders holders, MachineTraces traces) {
        this.jdbc = jdbc;
        this.use = use;
        this.holders = holders;
        this.traces = traces;
    }

    MachinePage page(MachineQuery query, Actor reader) {
        var found = found(query, orEmpty(query.after()), MachineQuery.PAGE + 1, reader);
        var more = found.size() > MachineQuery.PAGE;
        return new MachinePage(query, rows(more ? found.subList(0, MachineQuery.PAGE) : found, reader), more);
    }

    /** All that is found, on whichever page. */
    List<MachineRow> rows(MachineQuery query, Actor reader) {
        return rows(found(query, "", Integer.MAX_VALUE, reader), reader);
    }

    private List<MachineView> found(MachineQuery query, String after, int limit, Actor reader) {
        return jdbc.sql(SELECT + """
                c.name like :pattern and c.name > :after
                and (:site = '' or c.site = :site) and (:model = '' or c.model = :model)
                and (:state = '' or c.state = :state)
                and (:label = '' or exists (select 1 from machine_label b where b.machine_id = m.machine_id
                                            and b.label = :label))
                and (:anybody or m.machine_id = any(string_to_array(:held, ',')::uuid[]))
                order by c.name limit :limit""")
                .param("pattern", query.pattern())
                .param("after", after)
                .param("site", orEmpty(query.site()))
                .param("model", orEmpty(query.model()))
                .param("state", Objects.toString(query.machineState(), ""))
                .param("label", orEmpty(query.label()).strip())
                .param("anybody", orEmpty(query.holder()).isBlank())
                .param("held", held(orEmpty(query.holder()), reader))
                .param("limit", limit)
                .query(MachineView.class)
                .list();
    }

    private String held(String holder, Actor reader) {
        return holder.isBlank()
                ? ""
                : holders.machinesOf(holder.strip(), reader).stream()
                        .map(MachineId::toString)
                        .collect(Collectors.joining(","));
    }

    List<MachineView> everything() {
        return jdbc.sql(SELECT + "true order by c.name")
                .query(MachineView.class)
                .list();
    }

    List<String> labels() {
        return jdbc.sql("select distinct label from machine_label order by label")
                .query(String.class)
                .list();
    }

    private List<MachineRow> rows(List<MachineView> shown, Actor reader) {
        var ids = shown.stream().map(MachineView::id).toList();
        var uses = use.ongoing(ids, reader);
        var unwiped = traces.since(ids);
        return shown.stream()
                .map(machine ->
                        new MachineRow(machine, uses.getOrDefault(machine.id(), List.of()), unwiped.get(machine.id())))
                .toList();
    }

    List<Use> uses(MachineId machine, Actor reader) {
        return use.ongoing(List.of(machine), reader).getOrDefault(machine, List.of());
    }

    Optional<MachineView> find(MachineId id) {
        return jdbc.sql(SELECT + "machine_id = ?")
                .param(id.value())
                .query(MachineView.class)
                .optional();
    }

    boolean hasMachines() {
        return jdbc.sql("select exists (select 1 from machine)")
                .query(Boolean.class)
                .single();
    }

    List<Option> models() {
        return jdbc.sql("select slug as value, name as label from machine_model order by position")
                .query(Option.class)
                .list();
    }

    List<Option> sites() {
        return jdbc.sql("select code as value, code || ', ' || city as label from site order by code")
                .query(Option.class)
                .list();
    }

    Optional<ModelId> modelId(String slug) {
        return jdbc.sql("select model_id from machine_model where slug = ?")
                .param(slug)
                .query(UUID.class)
                .optional()
                .map(ModelId::new);
    }

    Optional<SiteId> siteId(String code) {
        return jdbc.sql("select site_id from site where code = ?")
                .param(code)
                .query(UUID.class)
                .optional()
                .map(SiteId::new);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
