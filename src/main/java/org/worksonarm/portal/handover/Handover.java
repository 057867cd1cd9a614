package org.worksonarm.portal.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;

/**
 * An admin tells the team how to reach what is lent to it, and may correct that at any time. Somebody on the team says once
 * that they can log in; where nobody does for three days, the team is reminded once. A loan that moves before its first day
 * is handed over anew.
 */
@Entity
class Handover extends AbstractAggregateRoot<Handover> {

    @EmbeddedId
    private AllocationId id;

    private ApplicationId application;

    private Access access;

    @AttributeOverride(name = "value", column = @Column(name = "given_by"))
    private AccountId givenBy;

    private Instant givenAt;

    @AttributeOverride(name = "value", column = @Column(name = "acknowledged_by"))
    private @Nullable AccountId acknowledgedBy;

    private @Nullable Instant acknowledgedAt;

    private @Nullable Instant remindedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Handover() {}

    Handover(AllocationId id, ApplicationId application, Access access, AccountId by, Instant at) {
        this.id = id;
        this.application = application;
        this.access = access;
        this.givenBy = by;
        this.givenAt = at;
        registerEvent(new AccessDetailsGiven(id, application, false, at.toEpochMilli()));
    }

    /** Says whether anything is new. */
    boolean correct(Access next, AccountId by, Instant at) {
        if (access.equals(next)) {
            return false;
        }
        access = next;
        givenBy = by;
        givenAt = at;
        registerEvent(new AccessDetailsGiven(id, application, true, version() + 1));
        return true;
    }

    /** Says whether nobody had done so before. */
    boolean acknowledge(AccountId by, Instant at) {
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedBy = by;
        acknowledgedAt = at;
        registerEvent(new AccessAcknowledged(id, application));
        return true;
    }

    void remind(Instant at) {
        if (acknowledgedAt != null || remindedAt != null) {
            throw new IllegalStateException("hand-over " + id + " needs no reminder");
        }
        remindedAt = at;
        registerEvent(new AcknowledgementMissed(id, application));
    }

    /** Its loan has another machine now. */
    void withdraw(String machine) {
        registerEvent(new AccessDetailsWithdrawn(id, machine));
    }

    AllocationId id() {
        return id;
    }

    Access access() {
        return access;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
