package org.worksonarm.portal.handover;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.allocation.AllocationId;

interface BootChoices extends Repository<BootChoice, AllocationId> {

    /** Flushes, because what follows in the same transaction reads by SQL. */
    BootChoice saveAndFlush(BootChoice choice);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from BootChoice b where b.id = :id")
    Optional<BootChoice> findLocked(AllocationId id);
}
