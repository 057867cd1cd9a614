package org.worksonarm.portal.waiting;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllOfferTerms extends Repository<OfferTerms, UUID> {

    @Query("select t from OfferTerms t")
    OfferTerms only();

    /** Waits for whoever else makes offers or changes the terms. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from OfferTerms t")
    OfferTerms inTurn();

    OfferTerms saveAndFlush(OfferTerms terms);
}
