package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.application.ResourceRequestId;

/** One unit of what a request asks for, as whoever plans ahead sees it. */
public record Wanted(ResourceRequestId request, ApplicationId application, ResourceNeed need) {

    /** Whether strangers may make it run something, so that nobody who trusts their jobs may share a machine with it. */
    public boolean untrusted() {
        return need.runsJobsOfStrangers();
    }

    /** What it asks for, or what is usual where it does not say. */
    public Period asked(LocalDate today) {
        return Period.askedFor(need, today);
    }

    /** What one unit is. */
    public String words() {
        return portion().words();
    }

    Portion portion() {
        return Portion.of(need);
    }
}
