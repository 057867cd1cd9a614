package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.stream.Collectors;
import org.worksonarm.portal.allocation.Finding.Aspect;
import org.worksonarm.portal.allocation.Finding.Verdict;
import org.worksonarm.portal.application.ResourceNeed;

/** A machine, what is booked on it, and what was found of it for one need. */
record Candidate(Host host, Calendar calendar, List<Finding> findings) {

    static Candidate of(ResourceNeed need, Host host, List<Booking> bookings) {
        var calendar = Calendar.of(host, bookings, null).seenBy(need.runsJobsOfStrangers());
        return new Candidate(host, calendar, Finding.of(need, host));
    }

    Fit fit() {
        return Fit.of(findings);
    }

    boolean mayFit() {
        return findings.stream().noneMatch(finding -> finding.verdict() == Verdict.NO);
    }

    boolean surelyFits() {
        return fit() instanceof Fit.Fits;
    }

    /** Whether nothing but this stands in the way. */
    boolean lacksOnly(Aspect aspect) {
        var lacking = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NO)
                .map(Finding::aspect)
                .collect(Collectors.toSet());
        return lacking.size() == 1 && lacking.contains(aspect);
    }

    /** What it were if that did not matter. */
    Candidate without(Aspect aspect) {
        return new Candidate(
                host,
                calendar,
                findings.stream().filter(finding -> finding.aspect() != aspect).toList());
    }
}
