package org.worksonarm.portal.waiting;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;

/**
 * One line of a request that waits, in its turn.
 *
 * @param units how many it lacks that nobody holds for it
 * @param points what gave it its place, 0 where its reader may not know them yet
 */
public record Queued(UUID resourceRequestId, UUID applicationId, boolean accepted, int units, double points) {

    public ResourceRequestId request() {
        return new ResourceRequestId(resourceRequestId);
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }
}
