package org.worksonarm.portal.hardware;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an admin changes about a machine. */
record MachineChangeForm(
        @Pattern(
                regexp = "COMMISSIONING|AVAILABLE|MAINTENANCE|FAULTY|RETIRED",
                message = "{machineChangeForm.state.missing}")
        String state,

        @Size(max = 1000, message = "{machineForm.note.long}")
        String note,

        @Valid FactsForm facts,

        @Nullable Long version) {

    MachineChangeForm {
        state = state == null ? "" : state;
        note = note == null ? "" : note;
        facts = facts == null ? FactsForm.empty() : facts;
    }

    static MachineChangeForm of(MachineView machine) {
        return new MachineChangeForm(
                machine.state().name(),
                Objects.toString(machine.note(), ""),
                FactsForm.of(machine.details()),
                machine.version());
    }

    MachineState machineState() {
        return MachineState.valueOf(state);
    }

    MachineDetails details() {
        return facts.details(note.isBlank() ? null : note.strip());
    }

    /** A form without a version was never shown by the portal, so it cannot be up to date. */
    long seenVersion() {
        return version == null ? -1 : version;
    }
}
