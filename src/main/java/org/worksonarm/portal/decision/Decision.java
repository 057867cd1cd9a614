package org.worksonarm.portal.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;

/**
 * What the programme decided on one application, and why. An admin makes it; the applicant reads it word for word.
 * Acceptance and refusal stand. A place on the waiting list is decided anew once there is more to say, by the same
 * decision with another outcome. Decisions of the time before the portal have neither author nor day.
 */
@Entity
class Decision extends AbstractAggregateRoot<Decision> {

    @EmbeddedId
    private DecisionId id;

    private ApplicationId application;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable Instant firstDecidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Decision() {}

    Decision(ApplicationId application, Outcome outcome, String reason, AccountId decidedBy, Instant decidedAt) {
        this(application, outcome, reason);
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.firstDecidedAt = decidedAt;
    }

    private Decision(ApplicationId application, Outcome outcome, String reason) {
        this.id = DecisionId.create();
        this.application = application;
        this.outcome = outcome;
        this.reason = reason;
        registerEvent(new DecisionMade(id, application, null, outcome, reason));
    }

    /** A decision of the time before the portal. */
    static Decision past(ApplicationId application, Outcome outcome, String reason) {
        return new Decision(application, outcome, reason);
    }

    /** Decides anew what is on the waiting list. */
    void decideAnew(Outcome outcome, String reason, AccountId by, Instant at) {
        if (!mayBecome(outcome)) {
            throw new IllegalStateException("a decision other than the waiting list stands");
        }
        var earlier = this.outcome;
        this.outcome = outcome;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
        registerEvent(new DecisionMade(id, application, earlier, outcome, reason));
    }

    boolean mayBecome(Outcome next) {
        return outcome == Outcome.WAITING_LIST && next != Outcome.WAITING_LIST;
    }

    /** What the form that made it said, by its fields. */
    Map<String, String> asTyped() {
        return Map.of("outcome", outcome.name(), "reason", reason);
    }

    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    @Nullable
    AccountId decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    /** The day of the first answer, which a decision made anew keeps. */
    @Nullable
    Instant firstDecidedAt() {
        return firstDecidedAt;
    }

    @Nullable
    Long version() {
        return version;
    }
}
