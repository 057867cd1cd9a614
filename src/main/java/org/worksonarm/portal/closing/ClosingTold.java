package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;

/** A team is told that a site closes, why, and what becomes of all that it has there. */
public record ClosingTold(
        UUID site, String siteName, LocalDate day, ApplicationId application, String reason, List<String> words) {

    public ClosingTold {
        words = List.copyOf(words);
    }
}
