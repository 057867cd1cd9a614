package org.worksonarm.portal.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.program.Intake;

/** Hands applications in: a draft where the programme takes one at this moment, the answer to a question always. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandingIn {

    private final Applications applications;
    private final Revisions revisions;
    private final Intake intake;
    private final Clock clock;

    HandingIn(Applications applications, Revisions revisions, Intake intake, Clock clock) {
        this.applications = applications;
        this.revisions = revisions;
        this.intake = intake;
        this.clock = clock;
    }

    Handed handIn(Application application) {
        if (!application.status().isEditable()) {
            return Handed.NOT_OPEN;
        }
        if (application.status() == ApplicationStatus.DRAFT && !isAdmitted(application)) {
            return Handed.TURNED_AWAY;
        }
        submit(application);
        return Handed.IN;
    }

    private void submit(Application application) {
        var now = clock.instant();
        application.submit(now);
        applications.save(application);
        applications.flush();
        revisions.keep(application, now);
    }

    private boolean isAdmitted(Application application) {
        var admission = intake.admit(application.timeline().createdAt());
        admission.ifPresent(application.timeline()::admit);
        return admission.isPresent();
    }
}
