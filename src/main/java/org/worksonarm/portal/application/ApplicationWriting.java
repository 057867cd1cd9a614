package org.worksonarm.portal.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.FormFields;
import org.worksonarm.portal.kernel.StaleEdit;

/** What a team does with its own applications. */
@Service
@Transactional
class ApplicationWriting {

    private final TeamWork work;
    private final Applications applications;
    private final Revisions revisions;
    private final Clock clock;

    ApplicationWriting(TeamWork work, Applications applications, Revisions revisions, Clock clock) {
        this.work = work;
        this.applications = applications;
        this.revisions = revisions;
        this.clock = clock;
    }

    ApplicationId begin(ProjectId projectId, AccountId by, Content content, boolean submit) {
        var project = work.project(projectId, by);
        var application = new Application(project.id(), applications.nextNumber(), by, clock.instant());
        write(application, content, submit);
        return application.id();
    }

    /**
     * Saves what a team typed, and says whether it may still be changed.
     *
     * @throws StaleEdit where it was saved elsewhere since the form of this version was opened
     */
    boolean write(ApplicationId id, AccountId by, long version, Content content, boolean submit) {
        var application = work.locked(id, by);
        if (!application.isEditable()) {
            return false;
        }
        if (application.version() != version) {
            throw new StaleEdit(
                    application.number() + ", " + application.answers().title(),
                    application.version(),
                    "/applications/" + id,
                    FormFields.of(ApplicationForm.of(application)));
        }
        write(application, content, submit);
        return true;
    }

    /** Withdraws it, and says whether that was still possible. */
    boolean withdraw(ApplicationId id, AccountId by, String reason) {
        var application = work.locked(id, by);
        if (!application.isWithdrawable()) {
            return false;
        }
        application.withdraw(reason.isBlank() ? null : reason);
        applications.save(application);
        return true;
    }

    private void write(Application application, Content content, boolean submit) {
        var now = clock.instant();
        application.write(content, now);
        if (submit) {
            application.submit(now);
        }
        applications.save(application);
        applications.flush();
        if (submit) {
            revisions.keep(application, now);
        }
    }
}
