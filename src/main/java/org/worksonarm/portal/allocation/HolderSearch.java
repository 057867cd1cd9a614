package org.worksonarm.portal.allocation;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.hardware.MachineHolders;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.record.Actor;

/** Finds machines by the projects that have them; what hides from whoever asks finds nothing. */
@Component
@Transactional(readOnly = true)
class HolderSearch implements MachineHolders {

    private static final String HELD = """
            select distinct l.machine_id from allocation l join application_card c using (application_id)
            where l.live and l.ends_on >= :today and not isempty(l.period)
            and position(lower(:words) in lower(c.project_name)) > 0 %s""".formatted(NO_CONFLICT);

    private final JdbcClient jdbc;
    private final Clock clock;

    HolderSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<MachineId> machinesOf(String words, Actor reader) {
        return jdbc
                .sql(HELD)
                .param("today", LocalDate.now(clock))
                .param("words", words)
                .param("me", reader.actorId())
                .query(UUID.class)
                .stream()
                .map(MachineId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
