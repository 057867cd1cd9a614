package org.worksonarm.portal.usage;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CheckIns extends Repository<CheckIn, CheckInId> {

    /** Flushes, because what follows in the same transaction reads by SQL. */
    CheckIn saveAndFlush(CheckIn checkIn);

    Optional<CheckIn> findById(CheckInId id);
}
