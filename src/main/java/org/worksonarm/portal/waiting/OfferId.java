package org.worksonarm.portal.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies an offer. */
@Embeddable
public record OfferId(@Column(name = "waiting_offer_id") UUID value) implements Serializable {

    public static OfferId create() {
        return new OfferId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
