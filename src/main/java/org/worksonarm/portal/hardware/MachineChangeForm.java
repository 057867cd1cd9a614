package org.worksonarm.portal.hardware;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an admin changes about a machine. */
record MachineChangeForm(
        @Pattern(
                regexp = "COMMISSIONING|AVAILABLE|MAINTENANCE|FAULTY|RETIRED",
                message = "{machineChangeForm.state.missing}")
        String state,

        @Size(max = 1000, message = "{machineForm.note.long}")
        String note,

        @Nullable Long version) {

    MachineChangeForm {
        state = state == null ? "" : state;
        note = note == null ? "" : note;
    }

    static MachineChangeForm of(MachineView machine) {
        return new MachineChangeForm(
                machine.state().name(), machine.note() == null ? "" : machine.note(), machine.version());
    }

    MachineState machineState() {
        return MachineState.valueOf(state);
    }

    @Nullable
    String noteOrNull() {
        return note.isBlank() ? null : note.strip();
    }

    /** A form without a version was never shown by the portal, so it cannot be up to date. */
    long seenVersion() {
        return version == null ? -1 : version;
    }
}
