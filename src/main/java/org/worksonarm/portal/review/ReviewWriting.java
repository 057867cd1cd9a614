package org.worksonarm.portal.review;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.review.ReviewDesk.Papers;

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
        write(papers, reviewer, new SheetEdit(sheet, version, papers.dossier().revision(), true));
    }

    /** Keeps or hands in what a reviewer typed, unless the review was saved elsewhere since. */
    void write(ApplicationId application, AccountId reviewer, SheetEdit edit) {
        var papers = desk.claim(application, reviewer);
        papers.refuseStale(edit.version());
        write(papers, reviewer, edit);
    }

    private void write(Papers papers, AccountId reviewer, SheetEdit edit) {
        if (!papers.dossier().status().isOpenForReview()) {
            throw new IllegalStateException("application " + papers.dossier().id() + " is not open for review");
        }
        var review = papers.review().orElseGet(() -> start(papers, reviewer));
        var revision = Math.min(edit.revision(), papers.dossier().revision());
        if (edit.submit()) {
            review.submit(papers.rubric(), edit.sheet(), revision, clock.instant());
        } else {
            review.keepDraft(papers.rubric(), edit.sheet(), revision, clock.instant());
        }
        reviews.save(review);
    }

    private Review start(Papers papers, AccountId reviewer) {
        Dossier dossier = papers.dossier();
        lifecycle.takeUp(dossier.id());
        return new Review(
                dossier.id(), dossier.revision(), reviewer, papers.rubric().id(), clock.instant());
    }
}
