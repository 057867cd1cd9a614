package org.worksonarm.portal.allocation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Allocations extends Repository<Allocation, AllocationId> {

    /** Flushes, because what follows in the same transaction reads by SQL. */
    Allocation saveAndFlush(Allocation allocation);

    Optional<Allocation> findById(AllocationId id);
}
