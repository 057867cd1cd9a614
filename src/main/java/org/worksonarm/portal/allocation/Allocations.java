package org.worksonarm.portal.allocation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Allocations extends Repository<Allocation, AllocationId> {

    Allocation save(Allocation allocation);

    Optional<Allocation> findById(AllocationId id);
}
