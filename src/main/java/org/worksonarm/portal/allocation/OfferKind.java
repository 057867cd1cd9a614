package org.worksonarm.portal.allocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Machines of one model that fit and are all free, or all not: so much alike that the best few are shown at length. */
record OfferKind(List<Offer> offers) {

    private static final int BEST = 3;

    OfferKind {
        offers = List.copyOf(offers);
    }

    public List<Offer> best() {
        return offers.subList(0, Math.min(BEST, offers.size()));
    }

    public List<Offer> more() {
        return offers.subList(best().size(), offers.size());
    }

    public String words() {
        var first = offers.getFirst();
        return "%d more of this model, %s, %s"
                .formatted(more().size(), first.host().modelName(), first.isFree() ? "free" : "not free for all of it");
    }

    /** Whether the machine that is chosen is one of those that are not shown at length. */
    public boolean hidesChosen(String machine) {
        return more().stream().anyMatch(offer -> offer.isChosen(machine));
    }

    boolean isFree() {
        return offers.getFirst().isFree();
    }

    /** Keeps the order of the offers within each kind, and of the best of each. */
    static List<OfferKind> of(List<Offer> offers) {
        var kinds = offers.stream().collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return kinds.values().stream().map(OfferKind::new).toList();
    }

    private record Key(String model, boolean free) {

        static Key of(Offer offer) {
            return new Key(offer.host().model(), offer.isFree());
        }
    }
}
