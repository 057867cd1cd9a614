package org.worksonarm.portal.waiting;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Offering;
import org.worksonarm.portal.waiting.WaitingOffer.Deed;

/** What becomes of an offer. Whoever calls has checked that the person may answer it. */
@Service
@Transactional
class OfferAnswering {

    private final WaitingOffers offers;
    private final Offering offering;
    private final Clock clock;

    OfferAnswering(WaitingOffers offers, Offering offering, Clock clock) {
        this.offers = offers;
        this.offering = offering;
        this.clock = clock;
    }

    /** The team takes it. Once is enough: whoever confirms again is told that it is theirs. */
    Outcome confirm(OfferView seen, AccountId by) {
        if (!offering.claim(seen.allocation())) {
            return over(seen, OfferState.CONFIRMED);
        }
        if (!offering.isStillLendable(seen.allocation())) {
            return Outcome.IMPOSSIBLE;
        }
        end(seen, OfferState.CONFIRMED, "", by);
        offering.take(seen.allocation());
        return Outcome.DONE;
    }

    /** The team leaves it to the next. */
    Outcome pass(OfferView seen, String reason, AccountId by) {
        return giveUp(seen, OfferState.PASSED, reason, by);
    }

    /** The programme takes it back. */
    Outcome takeBack(OfferView seen, String reason, AccountId by) {
        return giveUp(seen, OfferState.TAKEN_BACK, reason, by);
    }

    private Outcome giveUp(OfferView seen, OfferState how, String reason, AccountId by) {
        if (!offering.claim(seen.allocation())) {
            return over(seen, how);
        }
        end(seen, how, reason, by);
        offering.letGo(seen.allocation());
        return Outcome.DONE;
    }

    private void end(OfferView seen, OfferState how, String reason, AccountId by) {
        var offer = offers.findById(seen.id()).orElseThrow();
        offer.end(how, reason, new Deed(by, clock.instant()));
        offers.saveAndFlush(offer);
    }

    private Outcome over(OfferView seen, OfferState wanted) {
        var offer = offers.findById(seen.id()).orElseThrow();
        return offer.state() == wanted ? Outcome.DONE : Outcome.OVER;
    }

    /** How an attempt ended: {@code OVER} where somebody or time was faster with something else. */
    enum Outcome {
        DONE,
        OVER,
        IMPOSSIBLE
    }
}
