package org.worksonarm.portal.capacity;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachineUse;
import org.worksonarm.portal.hardware.MachineUse.Use;
import org.worksonarm.portal.record.Actor;

/** Finds the loans that run in a window, as their reader may see them. */
@Component
@Transactional(readOnly = true)
class InTheWay {

    private final JdbcClient jdbc;
    private final MachineUse use;

    InTheWay(JdbcClient jdbc, MachineUse use) {
        this.jdbc = jdbc;
        this.use = use;
    }

    List<Use> of(Place place, WindowPlan plan, Actor reader) {
        return use.ongoing(machines(place), reader).values().stream()
                .flatMap(List::stream)
                .filter(each ->
                        !each.startsOn().isAfter(plan.last()) && !each.endsOn().isBefore(plan.first()))
                .toList();
    }

    private List<MachineId> machines(Place place) {
        return jdbc.sql("select machine_id from machine_card where machine_id = :machine or site = :site order by name")
                .param("machine", place.machineId(), Types.OTHER)
                .param("site", place.siteCode(), Types.VARCHAR)
                .query((row, _) -> new MachineId(row.getObject(1, UUID.class)))
                .list();
    }
}
