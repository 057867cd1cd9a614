package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;

/** The machines for one request and one period. */
record OfferPage(Period period, List<OfferKind> kinds, List<Offer> misfits, LocalDate heldUntil) {

    private static final int QUICK = 5;

    public String words() {
        return "%s to %s (UTC), %d days"
                .formatted(Wording.day(period.first()), Wording.day(period.last()), period.days());
    }

    /** The best of all that are free some time, each with the next periods in which it is. */
    public List<Offer> quick() {
        return kinds.stream()
                .flatMap(kind -> kind.best().stream())
                .filter(offer -> !offer.next().isEmpty())
                .limit(QUICK)
                .toList();
    }

    public boolean anyFree() {
        return kinds.stream().anyMatch(OfferKind::isFree);
    }
}
