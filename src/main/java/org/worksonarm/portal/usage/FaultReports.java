package org.worksonarm.portal.usage;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FaultReports extends Repository<FaultReport, FaultReportId> {

    /** Flushes, because what follows in the same transaction reads by SQL. */
    FaultReport saveAndFlush(FaultReport report);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FaultReport f where f.id = :id")
    Optional<FaultReport> findLocked(FaultReportId id);
}
