package org.worksonarm.portal.kernel;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes the ids of all aggregates: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
public final class UuidV7 {

    private UuidV7() {}

    public static UUID create() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
