package org.worksonarm.portal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a review. */
@Embeddable
public record ReviewId(@Column(name = "review_id") UUID value) implements Serializable {

    public static ReviewId create() {
        return new ReviewId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
