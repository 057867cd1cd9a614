package org.worksonarm.portal.allocation;

import java.util.List;
import org.worksonarm.portal.application.ResourceNeed;

/** How well a machine can do what a request needs, whether or not it is free. */
public sealed interface Fit {

    record Fits(List<String> reasons) implements Fit {}

    /** {@code doubts} tell what is not known, or only partly so. */
    record MayFit(List<String> reasons, List<String> doubts) implements Fit {}

    record DoesNotFit(List<String> because) implements Fit {}

    static Fit of(ResourceNeed need, Host host) {
        return of(Finding.of(need, host));
    }

    static Fit of(List<Finding> findings) {
        var because = Finding.words(findings, Finding.Verdict.NO);
        if (!because.isEmpty()) {
            return new DoesNotFit(because);
        }
        var reasons = Finding.words(findings, Finding.Verdict.YES);
        var doubts = Finding.words(findings, Finding.Verdict.MAYBE);
        return doubts.isEmpty() ? new Fits(reasons) : new MayFit(reasons, doubts);
    }
}
