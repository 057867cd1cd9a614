package org.worksonarm.portal.scheduling;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Schedules extends Repository<Schedule, ScheduleId> {

    Schedule saveAndFlush(Schedule schedule);

    /** Makes others wait who would change or confirm it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Schedule s where s.id = :id")
    Optional<Schedule> findLocked(ScheduleId id);
}
