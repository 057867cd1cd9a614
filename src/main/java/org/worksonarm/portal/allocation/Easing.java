package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worksonarm.portal.allocation.Finding.Aspect;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.RequestKind;

/** Finds what would make a need easier to serve. */
record Easing(Stock stock, Demand demand, List<Candidate> candidates) {

    private static final int SOON_IN_MONTHS = 1;

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (var aspect : Aspect.values()) {
            without(aspect).ifPresent(sentences::add);
        }
        Stream.of(fewer(), shorter(), asVirtualMachine())
                .flatMap(Optional::stream)
                .forEach(sentences::add);
        return sentences;
    }

    private Optional<String> without(Aspect aspect) {
        var serving =
                candidates.stream().filter(Candidate::mayFit).map(this::model).collect(Collectors.toSet());
        var more = candidates.stream()
                .filter(candidate -> candidate.lacksOnly(aspect) && !serving.contains(model(candidate)))
                .map(candidate -> candidate.without(aspect))
                .toList();
        var number = (int) more.stream().map(this::model).distinct().count();
        var sure = more.stream().allMatch(Candidate::surelyFits);
        return words(aspect)
                .filter(_ -> number > 0)
                .map(words -> "%s, %s%s."
                        .formatted(
                                words,
                                Wording.count(number, "more model ", "more models "),
                                sure ? number == 1 ? "fits" : "fit" : "may fit"));
    }

    private static Optional<String> words(Aspect aspect) {
        return Optional.ofNullable(
                switch (aspect) {
                    case KIND, MODEL, DISK, NETWORK -> null;
                    case SIZE -> "If each were smaller";
                    case AARCH32 -> "Without 32-bit Arm code (AArch32)";
                    case ARMV82 -> "Without ARMv8.2";
                    case CORES -> "With fewer cores";
                    case MEMORY -> "With less memory";
                    case KVM -> "Without virtual machines of its own (KVM)";
                });
    }

    private Optional<String> fewer() {
        var asked = demand.need().quantity();
        var soon = FreeDays.of(candidates, demand.need(), demand.period()).numberBy(lastSoonDay());
        return soon == 0 || soon == asked
                ? Optional.empty()
                : Optional.of("%d of the %d could be lent within a month.".formatted(soon, asked));
    }

    private Optional<String> shorter() {
        var months = demand.months() / 2;
        if (months == 0 || sites(demand) > 0) {
            return Optional.empty();
        }
        var words = "For %s instead of %d, ".formatted(Wording.count(months, "month", "months"), demand.months());
        return served(sites(demand.forMonths(months)), 0).map(words::concat);
    }

    private Optional<String> asVirtualMachine() {
        var need = demand.need();
        if (need.kind() != RequestKind.WHOLE_MACHINE || need.equipment().kvm() == Answer.YES) {
            return Optional.empty();
        }
        var virtual = demand.of(need.as(RequestKind.VM));
        var words = "As a virtual machine of %s, "
                .formatted(Portion.of(virtual.need()).size());
        return served(sites(virtual), sites(demand)).map(words::concat);
    }

    private static Optional<String> served(int sites, int before) {
        return sites <= before
                ? Optional.empty()
                : Optional.of(Wording.count(sites, "site", "sites") + " could serve it within a month"
                        + (before == 0 ? "." : ", not only %d.".formatted(before)));
    }

    /** At how many sites all that is asked for is free soon. */
    private int sites(Demand other) {
        return (int) stock.candidates(other.need()).stream()
                .collect(Collectors.groupingBy(candidate -> candidate.host().site()))
                .values()
                .stream()
                .filter(ofSite ->
                        FreeDays.of(ofSite, other.need(), other.period()).isEnoughBy(lastSoonDay()))
                .count();
    }

    private LocalDate lastSoonDay() {
        return demand.period().first().plusMonths(SOON_IN_MONTHS);
    }

    private String model(Candidate candidate) {
        return candidate.host().model();
    }
}
