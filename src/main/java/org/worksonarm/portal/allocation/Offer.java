package org.worksonarm.portal.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A machine that could be lent for a request, or why not.
 *
 * @param overSize how many cores, or parts of what a host has left, it is beyond what is asked for
 * @param larger the same in words, where cores are asked for
 * @param next the next periods as long as the one that is asked for in which it is free
 */
record Offer(
        Host host,
        Fit fit,
        Optional<String> busy,
        boolean preferred,
        int overSize,
        Optional<String> larger,
        Strip strip,
        List<Period> next) {

    /** Those that surely fit first, then free ones, then the model asked for, then the smallest that is enough. */
    static final Comparator<Offer> BEST_FIRST = Comparator.comparing((Offer offer) -> !(offer.fit instanceof Fit.Fits))
            .thenComparing(offer -> offer.busy.isPresent())
            .thenComparing(offer -> !offer.preferred)
            .thenComparingInt(Offer::overSize)
            .thenComparing(offer -> offer.host.name());

    private static final String FREE = "free for all of the period";

    public boolean isFree() {
        return busy.isEmpty();
    }

    public boolean isChosen(String machine) {
        return host.machineId().toString().equals(machine);
    }

    public String where() {
        return host.modelName() + ", " + host.siteName();
    }

    public String tone() {
        return switch (fit) {
            case Fit.Fits fits -> isFree() ? "good" : "neutral";
            case Fit.MayFit mayFit -> isFree() ? "warn" : "neutral";
            case Fit.DoesNotFit doesNotFit -> "bad";
        };
    }

    public String label() {
        return switch (fit) {
            case Fit.Fits fits -> isFree() ? "Fits" : "Not free";
            case Fit.MayFit mayFit -> isFree() ? "May fit" : "Not free";
            case Fit.DoesNotFit doesNotFit -> "Does not fit";
        };
    }

    public String fitInWords() {
        return fit instanceof Fit.Fits ? "Fits" : "May fit";
    }

    /** All that sets it apart from others of its model, in one line. */
    public String line() {
        var place = busy.map(words -> ". " + words).orElse(", " + FREE + ".");
        return host.siteName() + place + (host.note() == null ? "" : " " + host.note());
    }

    public List<Reason> reasons() {
        var free =
                busy.map(words -> new Reason("no", "cross", words)).orElseGet(() -> new Reason("yes", "check", FREE));
        return Stream.of(Stream.of(free), ofFit(), ofSize())
                .flatMap(each -> each)
                .toList();
    }

    /** Why it stands behind smaller ones. */
    private Stream<Reason> ofSize() {
        return larger.stream().map(words -> new Reason("maybe", "info", words));
    }

    private Stream<Reason> ofFit() {
        return switch (fit) {
            case Fit.Fits(List<String> reasons) -> each(reasons, "yes", "check");
            case Fit.MayFit(List<String> reasons, List<String> doubts) ->
                Stream.concat(each(doubts, "maybe", "warning"), each(reasons, "yes", "check"));
            case Fit.DoesNotFit(List<String> because) -> each(because, "no", "cross");
        };
    }

    private static Stream<Reason> each(List<String> words, String look, String icon) {
        return words.stream().map(text -> new Reason(look, icon, text));
    }

    record Reason(String look, String icon, String words) {}
}
