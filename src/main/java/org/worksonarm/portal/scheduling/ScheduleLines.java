package org.worksonarm.portal.scheduling;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScheduleLines extends Repository<ScheduleLine, UUID> {

    ScheduleLine saveAndFlush(ScheduleLine line);

    List<ScheduleLine> saveAll(Iterable<ScheduleLine> lines);

    Optional<ScheduleLine> findByIdAndSchedule(UUID id, ScheduleId schedule);

    /** Makes others wait who would hold or change it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ScheduleLine l where l.id = :id")
    Optional<ScheduleLine> findLocked(UUID id);
}
