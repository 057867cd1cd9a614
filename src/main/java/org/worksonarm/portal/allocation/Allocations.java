package org.worksonarm.portal.allocation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

interface Allocations extends Repository<Allocation, AllocationId> {

    /** Flushes, because what follows in the same transaction reads by SQL. */
    Allocation saveAndFlush(Allocation allocation);

    Optional<Allocation> findById(AllocationId id);

    /** Makes others who would end it wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Allocation a where a.id = :id and a.applicationId = :application")
    Optional<Allocation> findLocked(AllocationId id, ApplicationId application);

    /**
     * Holds that have lapsed by then and still stand in the way of a request or on a machine. Waits for whoever ends one
     * of them just now, and leaves that out.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Allocation a where a.status = HELD and a.heldUntil <= :now
            and (a.requestId = :request or a.machineId = :one or a.machineId = :other) order by a.id.value""")
    List<Allocation> lapsed(Instant now, ResourceRequestId request, MachineId one, MachineId other);
}
