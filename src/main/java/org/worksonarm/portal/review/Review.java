package org.worksonarm.portal.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.RubricId;

/**
 * What one reviewer makes of one application. A review begins as a draft on the revision that its reviewer reads and
 * with the rubric of that day, which it keeps unless its reviewer moves the draft on to a newer one. The draft may be saved with gaps as often as needed and counts for
 * nothing; once complete it is submitted, has a total and counts in the ranking. Its reviewer may change it, whole,
 * until the application is decided. Each writing moves it on to the revision that was read for it.
 */
@Entity
class Review extends AbstractAggregateRoot<Review> {

    @EmbeddedId
    private ReviewId id;

    private ApplicationId application;

    @AttributeOverride(name = "value", column = @Column(name = "reviewer"))
    private AccountId reviewer;

    private RubricId rubric;

    private int revision;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private @Nullable BigDecimal total;

    private String committeeComment = "";

    private String applicantComment = "";

    private Instant updatedAt;

    private @Nullable Instant submittedAt;

    // A list without order: Hibernate replaces it whole, while elements of a set with null in them are never found.
    @ElementCollection
    @CollectionTable(name = "review_score", joinColumns = @JoinColumn(name = "review_id"))
    private List<Score> scores = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Review() {}

    Review(ApplicationId application, int revision, AccountId reviewer, RubricId rubric, Instant startedAt) {
        this.id = ReviewId.create();
        this.application = application;
        this.revision = revision;
        this.reviewer = reviewer;
        this.rubric = rubric;
        this.status = ReviewStatus.DRAFT;
        this.updatedAt = startedAt;
        registerEvent(new ReviewStarted(id, application));
    }

    ReviewId id() {
        return id;
    }

    AccountId reviewer() {
        return reviewer;
    }

    RubricId rubric() {
        return rubric;
    }

    int revision() {
        return revision;
    }

    boolean isSubmitted() {
        return status == ReviewStatus.SUBMITTED;
    }

    Optional<Total> total() {
        return Optional.ofNullable(total).map(Total::new);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Long version() {
        return version;
    }

    ScoreSheet sheet() {
        var points = scores.stream().collect(Collectors.toMap(Score::criterion, Score::answer));
        return new ScoreSheet(points, committeeComment, applicantComment);
    }

    /** Keeps an unfinished sheet. */
    void keepDraft(Rubric rubric, ScoreSheet sheet, int revision, Instant at) {
        if (isSubmitted()) {
            throw new IllegalStateException("a submitted review does not become a draft again");
        }
        write(rubric, sheet, revision, at);
    }

    /** Hands in a complete sheet, for the first time or in place of an earlier one. */
    void submit(Rubric rubric, ScoreSheet sheet, int revision, Instant at) {
        if (!sheet.isComplete(rubric)) {
            throw new IllegalArgumentException("the score sheet has gaps");
        }
        write(rubric, sheet, revision, at);
        total = Total.of(rubric, sheet).orElseThrow().value();
        status = ReviewStatus.SUBMITTED;
        submittedAt = submittedAt == null ? at : submittedAt;
        registerEvent(new ReviewSubmitted(id, application, reviewer, this.rubric));
    }

    /** Goes on with another version of the rubric, with the answers that carry over to it. */
    void moveOn(Rubric from, Rubric to, Instant at) {
        if (isSubmitted()) {
            throw new IllegalStateException("a submitted review keeps its rubric");
        }
        var carried = sheet().carriedOver(from, to);
        rubric = to.id();
        write(to, carried, revision, at);
        registerEvent(new ReviewMovedOn(id, from.version(), to.version()));
    }

    private void write(Rubric rubric, ScoreSheet sheet, int revision, Instant at) {
        if (!rubric.id().equals(this.rubric) || !sheet.fits(rubric)) {
            throw new IllegalArgumentException("the score sheet is of another rubric");
        }
        scores.clear();
        sheet.points().forEach((criterion, points) -> scores.add(new Score(criterion, points.orElse(null))));
        committeeComment = sheet.committeeComment();
        applicantComment = sheet.applicantComment();
        this.revision = revision;
        updatedAt = at;
    }
}
