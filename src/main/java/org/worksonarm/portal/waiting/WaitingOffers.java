package org.worksonarm.portal.waiting;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ResourceRequestId;

interface WaitingOffers extends Repository<WaitingOffer, OfferId> {

    /** Flushes, because what follows in the same transaction reads by SQL. */
    WaitingOffer saveAndFlush(WaitingOffer offer);

    Optional<WaitingOffer> findById(OfferId id);

    Optional<WaitingOffer> findByAllocationId(AllocationId hold);

    boolean existsByRequestIdAndState(ResourceRequestId request, OfferState state);
}
