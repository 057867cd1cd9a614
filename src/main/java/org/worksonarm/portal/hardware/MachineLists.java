package org.worksonarm.portal.hardware;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    MachineLists(JdbcClient jdbc, MachineUse use) {
        this.jdbc = jdbc;
        this.use = use;
    }

    MachinePage page(MachineQuery query, Actor reader) {
        var found = jdbc.sql(SELECT + """
                c.name like :pattern and c.name > :after
                and (:site = '' or c.site = :site) and (:model = '' or c.model = :model)
                and (:state = '' or c.state = :state)
                order by c.name limit :limit""")
                .param("pattern", query.pattern())
                .param("after", orEmpty(query.after()))
                .param("site", orEmpty(query.site()))
                .param("model", orEmpty(query.model()))
                .param("state", Objects.toString(query.machineState(), ""))
                .param("limit", MachineQuery.PAGE + 1)
                .query(MachineView.class)
                .list();
        var more = found.size() > MachineQuery.PAGE;
        return new MachinePage(query, rows(more ? found.subList(0, MachineQuery.PAGE) : found, reader), more);
    }

    private List<MachineRow> rows(List<MachineView> shown, Actor reader) {
        var uses = use.ongoing(shown.stream().map(MachineView::id).toList(), reader);
        return shown.stream()
                .map(machine -> new MachineRow(machine, uses.getOrDefault(machine.id(), List.of())))
                .toList();
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
