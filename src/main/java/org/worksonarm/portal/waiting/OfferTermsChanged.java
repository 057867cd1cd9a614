package org.worksonarm.portal.waiting;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody changed whether offers are made by themselves, and how long they last. */
public record OfferTermsChanged(UUID terms, String before, String after) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "offer terms";
    }

    @Override
    public UUID subjectId() {
        return terms;
    }

    @Override
    public String action() {
        return "changed";
    }
}
