package org.worksonarm.portal.allocation;

import java.util.List;

/** The machines for one request and one period. */
record OfferPage(Period period, List<OfferKind> kinds, List<Offer> misfits) {

    public String words() {
        return "%s to %s (UTC), %d days"
                .formatted(Wording.day(period.first()), Wording.day(period.last()), period.days());
    }

    public boolean anyFree() {
        return kinds.stream().anyMatch(OfferKind::isFree);
    }
}
