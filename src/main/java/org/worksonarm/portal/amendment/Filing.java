package org.worksonarm.portal.amendment;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.kernel.NotFound;

/** What a team does with its change requests. */
@Service
@Transactional
public class Filing {

    private final Amendments amendments;
    private final AwardWords awards;
    private final ApplicationLifecycle lifecycle;
    private final Clock clock;

    Filing(Amendments amendments, AwardWords awards, ApplicationLifecycle lifecycle, Clock clock) {
        this.amendments = amendments;
        this.awards = awards;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * Asks for a change. Whoever asks for the same application at the same time waits until this is through.
     *
     * @throws NotFound where the person is not on the team, or there is no such line or loan to change
     */
    public Reception file(ApplicationId application, Change change, String reason, AccountId by) {
        awards.of(application, by);
        if (lifecycle.hold(application) != ApplicationStatus.ACCEPTED) {
            return Reception.NOT_ACCEPTED;
        }
        var stood = awards.standing(awards.of(application, by), change);
        if (awards.isAskedFor(application, change.kind(), change.subject())) {
            return Reception.ASKED_ALREADY;
        }
        amendments.saveAndFlush(new Amendment(application, change, stood, reason, by, clock.instant()));
        return Reception.FILED;
    }

    /**
     * Says whether it was still open.
     *
     * @throws NotFound where the person is not on the team, or it asks for nothing of this application
     */
    boolean withdraw(AmendmentId id, ApplicationId application, AccountId by) {
        awards.of(application, by);
        var amendment = amendments
                .findLocked(id)
                .filter(found -> found.application().equals(application))
                .orElseThrow(() -> new NotFound("change request " + id));
        if (!amendment.isOpen()) {
            return false;
        }
        amendment.withdraw(clock.instant());
        amendments.saveAndFlush(amendment);
        return true;
    }

    /** What became of a request. */
    public enum Reception {
        FILED,
        ASKED_ALREADY,
        NOT_ACCEPTED
    }
}
