package org.worksonarm.portal.waiting;

import java.time.Instant;
import java.util.UUID;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A team may take what is held for it until that moment. */
public record OfferMade(OfferId offer, ApplicationId application, AllocationId allocation, Instant openUntil)
        implements RecordedEvent {

    static final String SUBJECT = "offer";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return offer.value();
    }

    @Override
    public String action() {
        return "made";
    }

    @Override
    public String after() {
        return OfferState.OPEN.name();
    }
}
