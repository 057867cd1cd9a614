package org.worksonarm.portal.program;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A time in which the programme takes applications together. It is planned, opens by itself, and takes no new ones after
 * its deadline; until its grace is over it takes drafts that were begun before. Its terms may change until then, which
 * moves no answer that was promised already. One that has not opened may be called off.
 */
@Entity
class Round extends AbstractAggregateRoot<Round> {

    @EmbeddedId
    private RoundId id;

    private String name;
    private Instant opensAt;
    private Instant deadline;
    private int graceHours;
    private Instant closesAt;
    private int daysToDecision;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Round() {}

    Round(RoundTerms terms) {
        this.id = RoundId.create();
        take(terms);
        registerEvent(new RoundChanged(id.value(), "planned", null, terms.words()));
    }

    RoundId id() {
        return id;
    }

    RoundTerms terms() {
        return new RoundTerms(name, opensAt, deadline, graceHours, daysToDecision);
    }

    long version() {
        return version == null ? 0 : version;
    }

    RoundState state(Instant now) {
        return RoundState.of(terms(), now);
    }

    void change(RoundTerms next, Instant now) {
        if (state(now) == RoundState.CLOSED) {
            throw new IllegalStateException("a closed round stays as it was");
        }
        if (state(now) != RoundState.PLANNED && !next.opensAt().equals(opensAt)) {
            throw new IllegalStateException("a round that has opened does not open again");
        }
        var before = terms().words();
        take(next);
        registerEvent(new RoundChanged(id.value(), "changed", before, next.words()));
    }

    void callOff(Instant now) {
        if (state(now) != RoundState.PLANNED) {
            throw new IllegalStateException("a round that has opened is not called off");
        }
        registerEvent(new RoundChanged(id.value(), "called off", terms().words(), null));
    }

    private void take(RoundTerms terms) {
        name = terms.name();
        opensAt = terms.opensAt();
        deadline = terms.deadline();
        graceHours = terms.graceHours();
        closesAt = terms.closesAt();
        daysToDecision = terms.daysToDecision();
    }
}
