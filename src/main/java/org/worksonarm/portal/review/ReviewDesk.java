package org.worksonarm.portal.review;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.Rubrics;

/** Lays out what a reviewer needs for one application. */
@Component
@Transactional(readOnly = true)
class ReviewDesk {

    private final ConflictWall wall;
    private final Reviews reviews;
    private final Rubrics rubrics;

    ReviewDesk(ConflictWall wall, Reviews reviews, Rubrics rubrics) {
        this.wall = wall;
        this.reviews = reviews;
        this.rubrics = rubrics;
    }

    Papers open(ApplicationId application, AccountId reviewer) {
        return papers(wall.open(application, reviewer), reviewer);
    }

    /** Opens it to write: nobody else writes or decides until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Papers claim(ApplicationId application, AccountId reviewer) {
        return papers(wall.claim(application, reviewer), reviewer);
    }

    private Papers papers(Dossier dossier, AccountId reviewer) {
        var review = reviews.find(dossier.id(), reviewer);
        var rubric = review.map(own -> rubrics.version(own.rubric())).orElseGet(rubrics::current);
        return new Papers(dossier, rubric, review);
    }

    /** An application, the rubric for it, and what the reviewer has written so far. */
    record Papers(Dossier dossier, Rubric rubric, Optional<Review> review) {

        /** How a notice calls the application. */
        String name() {
            return "%s, %s".formatted(dossier.number(), dossier.title());
        }

        boolean isSubmitted() {
            return review.filter(Review::isSubmitted).isPresent();
        }

        Optional<Draft> draft() {
            return review.flatMap(Review::draft);
        }

        ApplicationId id() {
            return dossier.id();
        }

        void refuseStale(OpenSheet from, @Nullable Long version) {
            if (isStale(from, version)) {
                throw StaleSheet.of(this);
            }
        }

        /** Whether something was written since the sheet was opened, and not in that very tab. */
        boolean isStale(OpenSheet from, @Nullable Long version) {
            var sameTab = review.filter(saved -> saved.wasLastWrittenIn(from)).isPresent();
            return !sameTab && !Objects.equals(review.map(Review::version).orElse(null), version);
        }
    }
}
