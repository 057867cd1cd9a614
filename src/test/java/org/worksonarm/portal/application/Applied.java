package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.Set;
import org.worksonarm.portal.account.AccountId;

/** Applications of each status, made by the steps that lead there. */
final class Applied {

    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private Applied() {}

    static Content only(ResourceNeed... needs) {
        return ApplicationFixtures.content(Answers.empty(), Set.of(), needs);
    }

    static Application draft() {
        return new Application(ProjectId.create(), 7, AccountId.create(), MONDAY);
    }

    static Application in(ApplicationStatus status) {
        if (status == ApplicationStatus.CLOSED) {
            var old = ApplicationFixtures.old(ProjectId.create(), null, true);
            return new Application(old, Answers.empty(), 8, MONDAY);
        }
        var application = draft();
        switch (status) {
            case DRAFT, CLOSED -> {}
            case SUBMITTED -> application.submit(MONDAY);
            case WITHDRAWN -> application.withdraw("Changed our minds");
            case UNDER_REVIEW -> takenUp(application);
            case ACCEPTED, DECLINED, WAITING_LIST ->
                takenUp(application).decide(Outcome.valueOf(status.name()), "Because", MONDAY);
            case QUESTION -> takenUp(application).ask(FormSection.USE_CASE, MONDAY);
        }
        return application;
    }

    static Application takenUp(Application application) {
        application.submit(MONDAY);
        application.takeUp();
        return application;
    }
}
