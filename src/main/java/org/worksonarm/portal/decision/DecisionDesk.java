package org.worksonarm.portal.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Lays out what an admin needs to decide one application. */
@Component
@Transactional(readOnly = true)
class DecisionDesk {

    private final ConflictWall wall;
    private final Decisions decisions;

    private final OwnReviewFirst ownReview;

    DecisionDesk(ConflictWall wall, Decisions decisions, OwnReviewFirst ownReview) {
        this.wall = wall;
        this.decisions = decisions;
        this.ownReview = ownReview;
    }

    Case open(ApplicationId application, SignedIn admin) {
        var dossier = wall.open(application, admin.accountId());
        return new Case(dossier, decisions.findByApplication(application), ownReview.isOwed(dossier, admin));
    }

    /** Opens it to decide: nobody else decides or writes a review until this transaction ends. */
    @Transactional
    Case claim(ApplicationId application, AccountId admin) {
        return new Case(wall.claim(application, admin), decisions.findByApplication(application), false);
    }

    /**
     * An application and the decision on it, if there is one.
     *
     * @param reviewFirst whether this admin must hand in an own review before seeing others' and deciding
     */
    record Case(Dossier dossier, Optional<Decision> decision, boolean reviewFirst) {

        @Nullable
        Long version() {
            return decision.map(Decision::version).orElse(null);
        }

        DecisionChoices choices() {
            return reviewFirst ? new DecisionChoices(List.of()) : DecisionChoices.of(dossier.status(), decision);
        }

        /** Stops a decision that was typed before this one was made; null knew of none. */
        void refuseStale(@Nullable Long known) {
            if (!Objects.equals(version(), known)) {
                throw stale(decision.orElseThrow(() -> new NotFound("decision on " + dossier.id())));
            }
        }

        private StaleEdit stale(Decision made) {
            return new StaleEdit(
                            "The decision on " + dossier.title(),
                            Objects.requireNonNull(made.version()),
                            "/ranking/" + dossier.id(),
                            made.asTyped())
                    .standing(choices().isEmpty());
        }
    }
}
