package org.worksonarm.portal.application;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;

/**
 * Changes what an accepted application was awarded, line by line, in the transaction of whoever agreed to it. Each change
 * makes a revision of its own, so that everybody can see what differs.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AwardChanges {

    private final Applications applications;
    private final Revisions revisions;
    private final Clock clock;

    AwardChanges(Applications applications, Revisions revisions, Clock clock) {
        this.applications = applications;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * More or fewer of a line.
     *
     * @throws IllegalStateException where the application is not accepted
     */
    public void quantity(ApplicationId id, ResourceRequestId request, int quantity) {
        amend(id, request, line -> line.amend(quantity));
    }

    /**
     * Another kind or model for a line; null where any model will do.
     *
     * @throws IllegalStateException where the application is not accepted
     */
    public void machine(ApplicationId id, ResourceRequestId request, RequestKind kind, @Nullable String model) {
        amend(id, request, line -> line.amend(kind, model));
    }

    private void amend(ApplicationId id, ResourceRequestId request, Consumer<ResourceRequest> change) {
        var application = applications.findLocked(id).orElseThrow(() -> new NotFound("application " + id));
        var now = clock.instant();
        application.amend(request, change, now);
        applications.save(application);
        applications.flush();
        revisions.keep(application, now);
    }
}
