package org.worksonarm.portal.amendment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.Overtaken;

/**
 * A team asks to change what its accepted application was awarded: who has access, which machine, how many, or for how
 * long. It is open until an admin agrees or refuses, or the team withdraws it; then nothing changes it any more. What is
 * agreed to is carried out in the same transaction. For each line or loan, one of a kind is open at a time. The renewal of
 * a loan is one that concerns its period.
 */
@Entity
class Amendment extends AbstractAggregateRoot<Amendment> {

    @EmbeddedId
    private AmendmentId id;

    private ApplicationId application;

    private Change change;

    /** What stood when it was asked for, in words. */
    private String stood;

    private String reason;

    @AttributeOverride(name = "value", column = @Column(name = "filed_by"))
    private AccountId filedBy;

    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status = AmendmentStatus.OPEN;

    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable AccountId answeredBy;

    private @Nullable Instant answeredAt;

    private String answer = "";

    private String nextStep = "";

    private @Nullable LocalDate grantedUntil;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Amendment() {}

    Amendment(ApplicationId application, Change change, String stood, String reason, AccountId by, Instant at) {
        this.id = AmendmentId.create();
        this.application = application;
        this.change = change;
        this.stood = stood;
        this.reason = reason.strip();
        this.filedBy = by;
        this.filedAt = at;
        registerEvent(new AmendmentFiled(id, application, change.kind(), this.reason));
    }

    AmendmentId id() {
        return id;
    }

    ApplicationId application() {
        return application;
    }

    Change change() {
        return change;
    }

    AmendmentStatus status() {
        return status;
    }

    String answer() {
        return answer;
    }

    String nextStep() {
        return nextStep;
    }

    boolean isOpen() {
        return status == AmendmentStatus.OPEN;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** It is carried out; {@code nextStep} says what people must still do, and is empty where nothing. */
    void agree(AccountId by, String words, String nextStep, Instant at) {
        this.nextStep = nextStep;
        answeredBy = by;
        become(AmendmentStatus.AGREED, words, at);
    }

    /** An admin agrees to fewer days than were asked for. */
    void shorten(LocalDate last) {
        grantedUntil = last.equals(change.endsOn()) ? null : last;
    }

    void refuse(AccountId by, String why, Instant at) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("a change is refused with a reason");
        }
        answeredBy = by;
        become(AmendmentStatus.REFUSED, why, at);
    }

    /** Its team no longer wants it. */
    void withdraw(Instant at) {
        become(AmendmentStatus.WITHDRAWN, "", at);
    }

    /** Its loan is over, so that there is nothing left to answer. */
    void settle(String words, Instant at) {
        become(AmendmentStatus.WITHDRAWN, words, at);
    }

    private void become(AmendmentStatus next, String words, Instant at) {
        if (!isOpen()) {
            throw new Overtaken("change request " + id + " is " + status);
        }
        status = next;
        answer = words.strip();
        answeredAt = at;
        registerEvent(new AmendmentEnded(id, application, change.kind(), next, answer, nextStep));
    }
}
