package org.worksonarm.portal.amendment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.allocation.AllocationId;

interface Amendments extends Repository<Amendment, AmendmentId> {

    /** Flushes, because what follows in the same transaction reads by SQL. */
    Amendment saveAndFlush(Amendment amendment);

    Optional<Amendment> findById(AmendmentId id);

    @Query("select a from Amendment a where a.change.allocation = :loan and a.change.kind = PERIOD and a.status = OPEN")
    Optional<Amendment> findOpenOfPeriod(AllocationId loan);

    /** Makes others who would answer or withdraw it wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Amendment a where a.id = :id")
    Optional<Amendment> findLocked(AmendmentId id);
}
