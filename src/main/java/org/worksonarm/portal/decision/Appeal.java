package org.worksonarm.portal.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.Overtaken;
import org.worksonarm.portal.kernel.UuidV7;

/**
 * What a team says against a decision, once for an application. Filed, it sends the application back to review. The
 * programme answers it by upholding the decision, with words of its own, or by deciding anew; that is its end. It lapses
 * where the team withdraws the application before.
 */
@Entity
class Appeal extends AbstractAggregateRoot<Appeal> {

    @Id
    @Column(name = "appeal_id")
    private UUID id;

    private ApplicationId application;

    private DecisionId decision;

    private String reasons;

    @AttributeOverride(name = "value", column = @Column(name = "filed_by"))
    private AccountId filedBy;

    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    private String answer = "";

    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable AccountId answeredBy;

    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Appeal() {}

    /** @param told who of the programme is told of it */
    Appeal(Decision against, String reasons, AccountId by, Instant at, AppealFiled.Told told) {
        this.id = UuidV7.create();
        this.application = against.application();
        this.decision = against.id();
        this.reasons = reasons;
        this.filedBy = by;
        this.filedAt = at;
        this.state = AppealState.FILED;
        registerEvent(new AppealFiled(id, application, reasons, told));
    }

    /** Answers that the decision stands. */
    void uphold(String words, List<TeamLetter> letters, AccountId by, Instant at) {
        end(AppealState.UPHELD, words, by, at);
        registerEvent(new AppealAnswered(id, application, state.name(), words, letters));
    }

    /** Is answered by another decision, whose own letters tell of it. */
    void decideAnew(AccountId by, Instant at) {
        end(AppealState.DECIDED_ANEW, "", by, at);
        registerEvent(new AppealAnswered(id, application, state.name(), null, List.of()));
    }

    /** Waits for nobody any more, as the application is withdrawn. */
    void lapse() {
        close(AppealState.LAPSED);
        registerEvent(new AppealLapsed(id, application));
    }

    private void end(AppealState how, String words, AccountId by, Instant at) {
        close(how);
        answer = words;
        answeredBy = by;
        answeredAt = at;
    }

    private void close(AppealState how) {
        if (!isOpen()) {
            throw new Overtaken("appeal " + id + " is over already");
        }
        state = how;
    }

    boolean isOpen() {
        return state == AppealState.FILED;
    }

    AppealState state() {
        return state;
    }

    DecisionId decision() {
        return decision;
    }

    String reasons() {
        return reasons;
    }

    Instant filedAt() {
        return filedAt;
    }

    String answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
