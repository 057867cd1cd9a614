package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.worksonarm.portal.application.ResourceNeed;

/** How one model could serve a need: how well it fits, and when as many as are asked for are free. */
record ModelSupply(String name, Fit fit, boolean preferred, FreeDays free, Period period, LocalDate today) {

    /** Machines of one model that share parts may differ in what they share: the one that fits best speaks for all. */
    static ModelSupply of(List<Candidate> candidates, ResourceNeed need, Period period, LocalDate today) {
        var best = candidates.stream()
                .min(Comparator.comparing((Candidate candidate) -> !candidate.mayFit())
                        .thenComparing(candidate -> !candidate.surelyFits()))
                .orElseThrow();
        return new ModelSupply(
                best.host().modelName(),
                best.fit(),
                best.host().model().equals(need.preferredModel()),
                FreeDays.of(candidates, need, period),
                period,
                today);
    }

    boolean serves() {
        return !(fit instanceof Fit.DoesNotFit);
    }

    boolean surelyFits() {
        return fit instanceof Fit.Fits;
    }

    public String tone() {
        return surelyFits() ? "good" : "warn";
    }

    public String label() {
        return surelyFits() ? "Fits" : "May fit";
    }

    /** What is doubtful about it, or what stands in the way. */
    public List<String> but() {
        return switch (fit) {
            case Fit.Fits _ -> List.of();
            case Fit.MayFit mayFit -> mayFit.doubts();
            case Fit.DoesNotFit(List<String> because) -> because;
        };
    }

    public String when() {
        if (free.days().isEmpty()) {
            return "none can be lent for so long";
        }
        if (!free.isEnough()) {
            return "%d of the %d asked for can be lent for so long"
                    .formatted(free.days().size(), free.asked());
        }
        return (free.asked() == 1 ? "free " : "all %d free ".formatted(free.asked())) + from();
    }

    private String from() {
        var day = free.days().getLast();
        if (day.isAfter(period.first())) {
            return "from %s (UTC)".formatted(Wording.day(day));
        }
        return day.equals(today) ? "now" : "from the day you ask for";
    }
}
