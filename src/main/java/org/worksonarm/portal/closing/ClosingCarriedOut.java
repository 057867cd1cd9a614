package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** The plan for the closing of a site was carried out, at least in part. */
record ClosingCarriedOut(UUID site, LocalDate day, String words, String reason) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "site";
    }

    @Override
    public UUID subjectId() {
        return site;
    }

    @Override
    public String action() {
        return "closing planned";
    }

    @Override
    public String before() {
        return day.toString();
    }

    @Override
    public String after() {
        return words;
    }
}
