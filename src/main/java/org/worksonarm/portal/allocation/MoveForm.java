package org.worksonarm.portal.allocation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Moving.Move;
import org.worksonarm.portal.hardware.MachineId;

/** To which machine a loan moves, and why. */
record MoveForm(
        @Pattern(regexp = "[0-9a-f]{8}-[0-9a-f-]{27}", message = "{moveForm.machine.missing}")
        String machine,

        @NotBlank(message = "{cutForm.reason.missing}") @Size(max = 2000, message = "{cutForm.reason.long}")
        String reason,

        @Nullable Long version) {

    MoveForm {
        machine = machine == null ? "" : machine;
        reason = reason == null ? "" : reason;
    }

    static MoveForm of(Loan loan) {
        return new MoveForm("", "", loan.version());
    }

    Move move() {
        return new Move(new MachineId(UUID.fromString(machine)), reason, version == null ? -1 : version);
    }
}
