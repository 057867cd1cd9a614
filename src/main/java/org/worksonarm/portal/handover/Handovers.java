package org.worksonarm.portal.handover;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.allocation.AllocationId;

interface Handovers extends Repository<Handover, AllocationId> {

    /** Flushes, because what follows in the same transaction reads by SQL. */
    Handover saveAndFlush(Handover handover);

    void delete(Handover handover);

    /** Makes others who would change it wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Handover h where h.id = :id")
    Optional<Handover> findLocked(AllocationId id);

    /** Passes by those that another node has in hand. */
    @Query(nativeQuery = true, value = """
            select h.* from handover h join allocation_card l using (allocation_id)
            where h.acknowledged_at is null and h.reminded_at is null and h.given_at <= :before
              and l.live and l.starts_on <= :begun and l.ends_on >= :today
            order by h.given_at limit 1 for update of h skip locked""")
    Optional<Handover> claimNextUnacknowledged(Instant before, LocalDate begun, LocalDate today);
}
