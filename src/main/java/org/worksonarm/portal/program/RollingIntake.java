package org.worksonarm.portal.program;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Whether applications are taken while no round is open, and how soon they are answered. There is one. */
@Entity
class RollingIntake extends AbstractAggregateRoot<RollingIntake> {

    @Id
    @Column(name = "rolling_intake_id")
    private UUID id;

    @Column(name = "is_open")
    private boolean open;

    private int daysToDecision;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected RollingIntake() {}

    boolean isOpen() {
        return open;
    }

    int daysToDecision() {
        return daysToDecision;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void change(boolean next, int days) {
        var before = words();
        open = next;
        daysToDecision = days;
        registerEvent(new RoundChanged(id, "rolling intake changed", before, words()));
    }

    private String words() {
        return open ? "open, answers within %d days".formatted(daysToDecision) : "closed";
    }
}
