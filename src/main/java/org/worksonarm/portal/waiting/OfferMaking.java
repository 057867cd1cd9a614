package org.worksonarm.portal.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.Offering;
import org.worksonarm.portal.allocation.Opening;
import org.worksonarm.portal.allocation.Openings;
import org.worksonarm.portal.allocation.Search;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;
import org.worksonarm.portal.waiting.WaitingOffer.Deed;

/** Holds what is free for those who wait, and writes the offer beside the hold. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfferMaking {

    private final Openings openings;
    private final Offering offering;
    private final WaitingOffers offers;
    private final Clock clock;

    OfferMaking(Openings openings, Offering offering, WaitingOffers offers, Clock clock) {
        this.openings = openings;
        this.offering = offering;
        this.offers = offers;
        this.clock = clock;
    }

    public Search search(List<Asking> lines) {
        return openings.search(lines.stream().map(Asking::request).toList());
    }

    public boolean hasOpen(Asking line) {
        return offers.existsByRequestIdAndState(line.request(), OfferState.OPEN);
    }

    /** Refused where somebody else was faster. */
    public Attempt offer(Asking line, Opening opening, OfferTerms terms, @Nullable AccountId by) {
        var until = terms.openUntil(LocalDate.now(clock));
        var attempt = offering.hold(line.request(), opening, until, by);
        if (attempt instanceof Attempt.Allocated(AllocationId hold)) {
            offers.saveAndFlush(new WaitingOffer(line, hold, until, new Deed(by, clock.instant())));
        }
        return attempt;
    }
}
