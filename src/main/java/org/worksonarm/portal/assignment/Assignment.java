package org.worksonarm.portal.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.Overtaken;

/**
 * That one reviewer is to review one application by a day. It begins when an admin assigns it and is done when the review
 * is handed in. Before that, the reviewer may decline it with a reason, and an admin may withdraw it; the portal withdraws
 * it when the application no longer waits for reviews, and, even when it is done, when its reviewer declares a conflict of
 * interest or joins the team; a detected one ends it as long as it is open. Who reviews without having been asked gets one that is done at once.
 */
@Entity
class Assignment extends AbstractAggregateRoot<Assignment> {

    @EmbeddedId
    private AssignmentId id;

    private ApplicationId application;

    @AttributeOverride(name = "value", column = @Column(name = "reviewer"))
    private AccountId reviewer;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    private @Nullable LocalDate dueOn;

    @AttributeOverride(name = "value", column = @Column(name = "assigned_by"))
    private @Nullable AccountId assignedBy;

    private Instant assignedAt;

    private @Nullable Instant endedAt;

    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Assignment() {}

    Assignment(ApplicationId application, AccountId reviewer, LocalDate dueOn, AccountId assignedBy, Instant at) {
        this(application, reviewer, AssignmentStatus.ASSIGNED, at);
        this.dueOn = dueOn;
        this.assignedBy = assignedBy;
    }

    private Assignment(ApplicationId application, AccountId reviewer, AssignmentStatus status, Instant at) {
        this.id = AssignmentId.create();
        this.application = application;
        this.reviewer = reviewer;
        this.status = status;
        this.assignedAt = at;
        registerEvent(new AssignmentChanged(id, application, reviewer, null, status, null));
    }

    /** The review of somebody whom nobody had asked for it. */
    static Assignment unasked(ApplicationId application, AccountId reviewer, Instant at) {
        var assignment = new Assignment(application, reviewer, AssignmentStatus.DONE, at);
        assignment.endedAt = at;
        return assignment;
    }

    ApplicationId application() {
        return application;
    }

    AccountId reviewer() {
        return reviewer;
    }

    AssignmentStatus status() {
        return status;
    }

    /** Has the reviewer told of this one by itself, and not with all the others of a plan. */
    void tell() {
        if (status == AssignmentStatus.ASSIGNED && dueOn != null) {
            registerEvent(new ReviewsAsked(id.value(), reviewer, List.of(application), dueOn));
        }
    }

    void finish(Instant at) {
        end(AssignmentStatus.DONE, null, at);
    }

    void decline(String reason, Instant at) {
        end(AssignmentStatus.DECLINED, reason, at);
    }

    void withdraw(String reason, Instant at) {
        end(AssignmentStatus.WITHDRAWN, reason, at);
    }

    /** The reviewer must not have judged: also what is done does not count. */
    void standBack(String reason, Instant at) {
        if (status == AssignmentStatus.DONE) {
            become(AssignmentStatus.WITHDRAWN, reason, at);
        } else {
            withdraw(reason, at);
        }
    }

    private void end(AssignmentStatus how, @Nullable String reason, Instant at) {
        if (status != AssignmentStatus.ASSIGNED) {
            throw new Overtaken("assignment " + id + " has ended: " + status);
        }
        become(how, reason, at);
    }

    private void become(AssignmentStatus how, @Nullable String reason, Instant at) {
        var before = status;
        this.status = how;
        this.reason = reason;
        this.endedAt = at;
        registerEvent(new AssignmentChanged(id, application, reviewer, before, how, reason));
    }
}
