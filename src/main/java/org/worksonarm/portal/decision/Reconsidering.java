package org.worksonarm.portal.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;

/** Looking again at what was decided and told. */
@Service
@Transactional
class Reconsidering {

    private final DecisionDesk desk;
    private final ApplicationLifecycle lifecycle;
    private final Reopenings reopenings;
    private final List<Commitment> commitments;

    Reconsidering(
            DecisionDesk desk, ApplicationLifecycle lifecycle, Reopenings reopenings, List<Commitment> commitments) {
        this.desk = desk;
        this.lifecycle = lifecycle;
        this.reopenings = reopenings;
        this.commitments = commitments;
    }

    /** Lets the decision stand no longer, and tells the team why; reviewers may then write, and admins decide, again. */
    void reopen(ApplicationId application, long known, String reason, AccountId by) {
        var opened = desk.claim(application, by);
        lifecycle.hold(application);
        opened.refuseStale(known);
        obstacle(opened).ifPresent(obstacle -> {
            throw new IllegalStateException(obstacle);
        });
        reopenings.reopen(opened, reason, by);
    }

    /** The message that says what keeps the decision as it is, if anything does. */
    @Transactional(readOnly = true)
    Optional<String> obstacle(Case opened) {
        if (opened.reviewFirst()) {
            return Optional.of("decision.reviewFirst");
        }
        if (opened.standing().isEmpty()) {
            return Optional.of("decision.nothingStands");
        }
        var bound = commitments.stream()
                .anyMatch(each -> each.binds(opened.dossier().id()));
        return bound ? Optional.of("decision.binds") : Optional.empty();
    }
}
