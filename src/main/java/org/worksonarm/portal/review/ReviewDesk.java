package org.worksonarm.portal.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.application.RevisionChanges;
import org.worksonarm.portal.application.WordChange;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.Overtaken;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.RubricId;
import org.worksonarm.portal.program.Rubrics;

/** Lays out what a reviewer needs for one application. */
@Component
@Transactional(readOnly = true)
class ReviewDesk {

    private final ConflictWall wall;
    private final Reviews reviews;
    private final Rubrics rubrics;
    private final RevisionChanges revisions;

    ReviewDesk(ConflictWall wall, Reviews reviews, Rubrics rubrics, RevisionChanges revisions) {
        this.wall = wall;
        this.reviews = reviews;
        this.rubrics = rubrics;
        this.revisions = revisions;
    }

    Papers open(ApplicationId application, AccountId reviewer) {
        return papers(wall.open(application, reviewer), reviewer);
    }

    /** As it was for whoever sent this sheet: a newer rubric loses no answer to the one that was on the page. */
    Papers open(ApplicationId application, AccountId reviewer, @Nullable SheetForm sent) {
        var papers = open(application, reviewer);
        return sent == null
                ? papers
                : sent.question()
                        .flatMap(rubrics::asking)
                        .map(papers::begunWith)
                        .orElse(papers);
    }

    /** Opens it to write: nobody else writes or decides until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Papers claim(ApplicationId application, AccountId reviewer) {
        return papers(wall.claim(application, reviewer), reviewer);
    }

    /** Opens it in the same way, to begin with this rubric unless it is begun. */
    @Transactional(propagation = Propagation.MANDATORY)
    Papers claim(ApplicationId application, AccountId reviewer, RubricId rubric) {
        return claim(application, reviewer).begunWith(rubrics.version(rubric));
    }

    /** What the team changed since the revision that the review is about, or else by the newest one. */
    List<WordChange> changes(Papers papers) {
        return papers.comparedRevision()
                .map(read ->
                        revisions.between(papers.id(), read, papers.dossier().revision()))
                .orElse(List.of());
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

        /** With another rubric, as long as the review is not begun and so has none of its own. */
        Papers begunWith(Rubric seen) {
            return review.isPresent() ? this : new Papers(dossier, seen, review);
        }

        boolean isSubmitted() {
            return review.filter(Review::isSubmitted).isPresent();
        }

        /** The revision that the review is about, where the application has a newer one. */
        Optional<Integer> earlierRevision() {
            return review.map(Review::revision).filter(read -> read < dossier.revision());
        }

        /** With which revision the newest one is compared; empty for the first. */
        Optional<Integer> comparedRevision() {
            var newest = dossier.revision();
            return earlierRevision().or(() -> newest > 1 ? Optional.of(newest - 1) : Optional.empty());
        }

        void refuseClosed() {
            if (!dossier.status().isOpenForReview()) {
                throw new Overtaken("application " + id() + " is not open for review");
            }
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
