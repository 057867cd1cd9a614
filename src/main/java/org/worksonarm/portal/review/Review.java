package org.worksonarm.portal.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
 * What one reviewer makes of one application. A review begins with the first thing that its reviewer types, and with the
 * rubric of that day, which it keeps unless its reviewer moves on to a newer one before submitting it. What is typed is
 * a draft: it is saved all the time, may have gaps, and counts for nothing. A complete draft can be submitted. That ends
 * it and gives the review scores and a total, which count in the ranking until others are submitted in their place. So a
 * submitted review may have a draft beside it, of which nobody but its reviewer knows. The decision ends all writing.
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

    @Embedded
    private @Nullable Draft draft;

    @Embedded
    private @Nullable OpenSheet lastOpen;

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

    /** What counts: empty until it is submitted. */
    ScoreSheet sheet() {
        var points = scores.stream().collect(Collectors.toMap(Score::criterion, Score::answer));
        return new ScoreSheet(points, committeeComment, applicantComment);
    }

    /** What its reviewer typed since it was submitted, or ever. */
    Optional<Draft> draft() {
        return Optional.ofNullable(draft);
    }

    /** What its reviewer goes on writing. */
    ScoreSheet latest() {
        return draft().map(Draft::sheet).orElseGet(this::sheet);
    }

    /** Whether nothing was written since anywhere else than where this sheet is open. */
    boolean wasLastWrittenIn(OpenSheet sheet) {
        return lastOpen != null && lastOpen.isSameTab(sheet);
    }

    boolean hasOvertaken(OpenSheet sheet) {
        return lastOpen != null && sheet.wasOvertakenBy(lastOpen);
    }

    /** Keeps what is typed, unless it is what counts already. */
    void keepDraft(Rubric rubric, ScoreSheet sheet, int revision, OpenSheet from, Instant at) {
        refuseAnotherRubric(rubric, sheet);
        draft = says(sheet, revision) ? null : Draft.of(sheet, revision, at);
        lastOpen = from;
        if (!isSubmitted()) {
            this.revision = revision;
            updatedAt = at;
        }
    }

    /** Hands in a complete sheet, for the first time or in place of an earlier one. */
    void submit(Rubric rubric, ScoreSheet sheet, int revision, OpenSheet from, Instant at) {
        refuseAnotherRubric(rubric, sheet);
        if (!sheet.isComplete(rubric)) {
            throw new IllegalArgumentException("the score sheet has gaps");
        }
        draft = null;
        lastOpen = from;
        if (!says(sheet, revision)) {
            count(rubric, sheet, revision, at);
        }
    }

    /** Goes on with another version of the rubric, with the answers that carry over to it. */
    void moveOn(Rubric from, Rubric to, Instant at) {
        if (isSubmitted()) {
            throw new IllegalStateException("a submitted review keeps its rubric");
        }
        rubric = to.id();
        draft = Draft.of(latest().carriedOver(from, to), revision, at);
        lastOpen = null;
        updatedAt = at;
        registerEvent(new ReviewMovedOn(id, from.version(), to.version()));
    }

    /** Goes back to what counts. */
    void dropDraft() {
        if (!isSubmitted()) {
            throw new IllegalStateException("nothing counts yet");
        }
        draft = null;
        lastOpen = null;
    }

    private boolean says(ScoreSheet sheet, int revision) {
        return isSubmitted() && sheet.equals(sheet()) && revision == this.revision;
    }

    private void count(Rubric rubric, ScoreSheet sheet, int revision, Instant at) {
        scores.clear();
        sheet.points().forEach((criterion, points) -> scores.add(new Score(criterion, points.orElse(null))));
        committeeComment = sheet.committeeComment();
        applicantComment = sheet.applicantComment();
        this.revision = revision;
        total = Total.of(rubric, sheet).orElseThrow().value();
        status = ReviewStatus.SUBMITTED;
        submittedAt = submittedAt == null ? at : submittedAt;
        updatedAt = at;
        registerEvent(new ReviewSubmitted(id, application, reviewer, this.rubric));
    }

    private void refuseAnotherRubric(Rubric rubric, ScoreSheet sheet) {
        if (!rubric.id().equals(this.rubric) || !sheet.fits(rubric)) {
            throw new IllegalArgumentException("the score sheet is of another rubric");
        }
    }
}
