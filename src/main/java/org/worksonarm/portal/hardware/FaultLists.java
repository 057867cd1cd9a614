package org.worksonarm.portal.hardware;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the faults of machines. */
@Component
@Transactional(readOnly = true)
class FaultLists {

    private final JdbcClient jdbc;

    FaultLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that go on first, then the latest. */
    List<FaultView> of(MachineId machine) {
        return jdbc.sql("""
                select * from machine_fault where machine_id = ?
                order by ended_on is not null, began_on desc, machine_fault_id desc""").param(machine.value()).query(FaultView.class).list();
    }
}
