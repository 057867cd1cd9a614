package org.worksonarm.portal.provisioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.handover.WipeProof;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachineTraces;

/** Knows which machines may still hold the data of a loan that is over. */
@Component
@Transactional(readOnly = true)
class WipedMachines implements WipeProof, MachineTraces {

    private final JdbcClient jdbc;
    private final Clock clock;

    WipedMachines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> missingSince(AllocationId next) {
        return jdbc.sql("select day from unwiped_before(?) as day where day is not null")
                .param(next.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public Map<MachineId, LocalDate> since(List<MachineId> machines) {
        return machines.isEmpty()
                ? Map.of()
                : rows(machines.stream().map(MachineId::value).toList()).stream()
                        .collect(Collectors.toMap(row -> new MachineId(row.machine()), Row::day));
    }

    private List<Row> rows(List<UUID> machines) {
        return jdbc.sql("""
                select r.machine_id as machine, min(r.due_on) as day
                from reclaim_card r join allocation_card l on l.allocation_id = r.allocation_id
                where r.machine_id in (:machines) and r.wiped_at is null
                  and (not l.live or l.ends_on < :today or l.machine_id <> r.machine_id) group by r.machine_id""")
                .param("machines", machines)
                .param("today", LocalDate.now(clock))
                .query(Row.class)
                .list();
    }

    private record Row(UUID machine, LocalDate day) {}
}
