package org.worksonarm.portal.hardware;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.kernel.UuidV7;

/**
 * What was wrong with a machine. An admin notes a fault with the day on which it began, and ends it with the day and
 * the cure. It stays in the history of the machine, and leaves the machine's state alone: not every fault keeps a
 * machine from being lent.
 */
@Entity
class MachineFault extends AbstractAggregateRoot<MachineFault> {

    @Id
    private UUID machineFaultId;

    @Embedded
    private MachineId machineId;

    private String words;

    private LocalDate beganOn;

    private @Nullable LocalDate endedOn;

    private @Nullable String cure;

    private UUID notedBy;

    private Instant notedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected MachineFault() {}

    MachineFault(MachineId machine, String words, LocalDate beganOn, UUID notedBy, Instant notedAt) {
        this.machineFaultId = UuidV7.create();
        this.machineId = machine;
        this.words = words;
        this.beganOn = beganOn;
        this.notedBy = notedBy;
        this.notedAt = notedAt;
        registerEvent(new MachineFaultNoted(machine, words, beganOn));
    }

    /** False where it ended before, or would end before it began. */
    boolean end(LocalDate day, @Nullable String cure) {
        if (endedOn != null || day.isBefore(beganOn)) {
            return false;
        }
        endedOn = day;
        this.cure = cure;
        registerEvent(new MachineFaultEnded(machineId, words, day, cure));
        return true;
    }
}
