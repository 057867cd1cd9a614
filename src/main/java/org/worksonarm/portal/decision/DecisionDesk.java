package org.worksonarm.portal.decision;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Lays out what an admin needs to decide one application. */
@Component
@Transactional(readOnly = true)
class DecisionDesk {

    private final ConflictWall wall;
    private final Decisions decisions;
    private final OwnReviewFirst ownReview;
    private final SecondLook secondLook;

    DecisionDesk(ConflictWall wall, Decisions decisions, OwnReviewFirst ownReview, SecondLook secondLook) {
        this.wall = wall;
        this.decisions = decisions;
        this.ownReview = ownReview;
        this.secondLook = secondLook;
    }

    Case open(ApplicationId application, SignedIn admin) {
        var dossier = wall.open(application, admin.accountId());
        return lay(dossier, ownReview.isOwed(dossier, admin), admin.accountId());
    }

    /** Opens it to decide: nobody else decides or writes a review until this transaction ends. */
    @Transactional
    Case claim(ApplicationId application, AccountId admin) {
        return lay(wall.claim(application, admin), false, admin);
    }

    private Case lay(Dossier dossier, boolean reviewFirst, AccountId admin) {
        return new Case(
                dossier,
                decisions.findByApplicationOrderById(dossier.id()),
                reviewFirst,
                secondLook.isLeftToOthers(dossier.id(), admin));
    }
}
