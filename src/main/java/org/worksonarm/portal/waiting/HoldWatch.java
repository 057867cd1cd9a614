package org.worksonarm.portal.waiting;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.HoldEnded;
import org.worksonarm.portal.allocation.MachineAllocated;
import org.worksonarm.portal.waiting.WaitingOffer.Deed;

/** Ends the offer together with its hold, whoever ends that and on which page. */
@Component
class HoldWatch {

    private final WaitingOffers offers;
    private final Clock clock;

    HoldWatch(WaitingOffers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @EventListener
    void note(HoldEnded event) {
        if (event.lapsed()) {
            end(event.allocation(), OfferState.EXPIRED, "");
        } else {
            end(event.allocation(), OfferState.TAKEN_BACK, "The programme released the hold.");
        }
    }

    @EventListener
    void note(MachineAllocated event) {
        end(event.allocation(), OfferState.CONFIRMED, "");
    }

    private void end(AllocationId hold, OfferState how, String reason) {
        offers.findByAllocationId(hold).filter(WaitingOffer::isOpen).ifPresent(offer -> {
            offer.end(how, reason, new Deed(null, clock.instant()));
            offers.saveAndFlush(offer);
        });
    }
}
