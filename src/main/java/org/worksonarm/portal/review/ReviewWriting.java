package org.worksonarm.portal.review;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.review.ReviewDesk.Papers;
import org.worksonarm.portal.review.SheetEdit.Kind;

/** Writing and handing in reviews. */
@Service
@Transactional
public class ReviewWriting {

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final ApplicationLifecycle lifecycle;
    private final Clock clock;

    ReviewWriting(ReviewDesk desk, Reviews reviews, ApplicationLifecycle lifecycle, Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /** Hands in a complete review with the current rubric, or in place of one that this reviewer wrote before. */
    public void submit(ApplicationId application, AccountId reviewer, ScoreSheet sheet) {
        var papers = desk.claim(application, reviewer);
        var version = papers.review().map(Review::version).orElse(null);
        var revision = papers.dossier().revision();
        var rubric = papers.rubric().id();
        write(papers, reviewer, new SheetEdit(sheet, rubric, OpenSheet.fresh(), version, revision, Kind.HAND_IN));
    }

    /** Keeps or hands in what a reviewer typed, unless the review was written elsewhere since. */
    Review write(ApplicationId application, AccountId reviewer, SheetEdit edit) {
        var papers = desk.claim(application, reviewer, edit.rubric());
        papers.refuseStale(edit.from(), edit.version());
        return write(papers, reviewer, edit);
    }

    /** Goes back to what was handed in, and says whether nothing was written elsewhere since. */
    boolean dropDraft(ApplicationId application, AccountId reviewer, OpenSheet from, @Nullable Long version) {
        var papers = desk.claim(application, reviewer);
        if (!papers.isSubmitted() || papers.isStale(from, version)) {
            return false;
        }
        papers.refuseClosed();
        var review = papers.review().orElseThrow();
        review.dropDraft();
        reviews.saveAndFlush(review);
        return true;
    }

    private Review write(Papers papers, AccountId reviewer, SheetEdit edit) {
        papers.refuseClosed();
        var review = papers.review().orElseGet(() -> start(papers, reviewer));
        if (review.hasOvertaken(edit.from())) {
            return review;
        }
        take(review, papers, edit);
        return reviews.saveAndFlush(review);
    }

    private void take(Review review, Papers papers, SheetEdit edit) {
        var revision = Math.min(edit.revision(), papers.dossier().revision());
        switch (edit.kind()) {
            case KEEP -> review.keepDraft(papers.rubric(), edit.sheet(), revision, edit.from(), clock.instant());
            case HAND_IN -> review.submit(papers.rubric(), edit.sheet(), revision, edit.from(), clock.instant());
        }
    }

    private Review start(Papers papers, AccountId reviewer) {
        Dossier dossier = papers.dossier();
        lifecycle.takeUp(dossier.id());
        return new Review(
                dossier.id(), dossier.revision(), reviewer, papers.rubric().id(), clock.instant());
    }
}
