package org.worksonarm.portal.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.kernel.Overtaken;

/**
 * What the programme decided on one application, and why. An admin makes it; from then on it is held: it may be changed
 * or taken back, and no applicant knows of it. Its release tells the applicants, word for word, and lets it stand. A place
 * on the waiting list is replaced by the next decision; any other stands until an admin reopens it for a reason. Neither
 * is deleted. Decisions of the time before the portal stand from the beginning, with neither author nor day.
 */
@Entity
class Decision extends AbstractAggregateRoot<Decision> {

    @EmbeddedId
    private DecisionId id;

    private ApplicationId application;

    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable Instant heldAt;

    private @Nullable Telling telling;

    private @Nullable Reopening reopening;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Decision() {}

    private Decision(ApplicationId application, Verdict verdict, DecisionState state) {
        this.id = DecisionId.create();
        this.application = application;
        this.verdict = verdict;
        this.state = state;
    }

    /** A decision that nobody is told of yet. */
    static Decision held(ApplicationId application, Verdict verdict, AccountId by, Instant at) {
        var decision = new Decision(application, verdict, DecisionState.HELD);
        decision.decidedBy = by;
        decision.heldAt = at;
        decision.tell("held", null, verdict.outcome().name(), verdict.reason());
        return decision;
    }

    /** A decision of the time before the portal. */
    static Decision past(ApplicationId application, Verdict verdict) {
        var decision = new Decision(application, verdict, DecisionState.STANDS);
        decision.tell("decided in the past", null, verdict.outcome().name(), verdict.reason());
        return decision;
    }

    /** The answer to an appeal that changes nothing: the same words stand again. */
    static Decision upheld(Decision appealed, AccountId by, Instant at) {
        var decision = new Decision(appealed.application, appealed.verdict, DecisionState.STANDS);
        decision.decidedBy = by;
        decision.heldAt = at;
        decision.telling = Telling.of(by, at, appealed.telling());
        decision.tell("upheld", null, appealed.outcome().name(), null);
        return decision;
    }

    /** Decides otherwise, or in other words, while nobody knows. */
    void change(Verdict next, AccountId by, Instant at) {
        require(DecisionState.HELD);
        tell("changed", verdict.outcome().name(), next.outcome().name(), next.reason());
        verdict = next;
        decidedBy = by;
        heldAt = at;
    }

    void takeBack(@Nullable String reason) {
        require(DecisionState.HELD);
        state = DecisionState.TAKEN_BACK;
        tell("taken back", verdict.outcome().name(), null, reason);
    }

    /** Tells the applicants, after whatever they were told before. */
    void release(@Nullable Decision earlier, List<TeamLetter> letters, AccountId by, Instant at) {
        require(DecisionState.HELD);
        state = DecisionState.STANDS;
        telling = Telling.of(by, at, earlier == null ? null : earlier.telling());
        var before = earlier == null ? null : earlier.outcome();
        registerEvent(new DecisionReleased(id, application, by, before, verdict.outcome(), verdict.reason(), letters));
    }

    /** Makes room for the decision that follows a place on the waiting list. */
    void replace() {
        require(DecisionState.STANDS);
        if (!verdict.mayBeFollowed()) {
            throw new Overtaken("a decision other than the waiting list stands until it is reopened");
        }
        state = DecisionState.REPLACED;
        tell("replaced", verdict.outcome().name(), null, null);
    }

    void reopen(String reason, List<TeamLetter> letters, AccountId by, Instant at) {
        require(DecisionState.STANDS);
        state = DecisionState.REOPENED;
        reopening = new Reopening(at, by, reason);
        registerEvent(new DecisionReopened(id, application, verdict.outcome(), reason, letters));
    }

    private void require(DecisionState needed) {
        if (state != needed) {
            throw new Overtaken("decision " + id + " is " + state + ", not " + needed);
        }
    }

    private void tell(String action, @Nullable String before, @Nullable String after, @Nullable String reason) {
        registerEvent(new DecisionChanged(id, application, action, before, after, reason));
    }

    DecisionId id() {
        return id;
    }

    ApplicationId application() {
        return application;
    }

    DecisionState state() {
        return state;
    }

    Outcome outcome() {
        return verdict.outcome();
    }

    Verdict verdict() {
        return verdict;
    }

    @Nullable
    AccountId decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant heldAt() {
        return heldAt;
    }

    Telling telling() {
        return telling == null ? Telling.none() : telling;
    }

    @Nullable
    Reopening reopening() {
        return reopening;
    }

    /** How often it was written, so that whoever looked at it before notices any change. */
    long writings() {
        return version == null ? 0 : version + 1;
    }
}
