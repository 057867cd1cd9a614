package org.worksonarm.portal.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a post in a discussion. */
@Embeddable
public record PostId(@Column(name = "post_id") UUID value) implements Serializable {

    public static PostId create() {
        return new PostId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
