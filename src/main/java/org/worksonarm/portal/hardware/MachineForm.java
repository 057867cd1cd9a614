package org.worksonarm.portal.hardware;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an admin types about a new machine. The four sizes matter only where it is shared in parts. */
record MachineForm(
        @NotBlank(message = "{machineForm.name.missing}")
        @Pattern(regexp = "\\s*([a-z0-9][a-z0-9-]{1,61}\\s*)?", message = "{machineForm.name.plain}")
        String name,

        @NotBlank(message = "{machineForm.model.missing}") String model,
        @NotBlank(message = "{machineForm.site.missing}") String site,

        @Pattern(regexp = "COMMISSIONING|AVAILABLE", message = "{machineForm.state.missing}")
        String state,

        @Pattern(regexp = "WHOLE|PARTS", message = "{machineForm.sharing.missing}")
        String sharing,

        @Pattern(regexp = AMOUNT, message = "{machineForm.vcpu.amount}")
        String vcpu,

        @Pattern(regexp = AMOUNT, message = "{machineForm.ramGib.amount}")
        String ramGib,

        @Pattern(regexp = AMOUNT, message = "{machineForm.diskGib.amount}")
        String diskGib,

        @Pattern(regexp = AMOUNT, message = "{machineForm.ciSlots.amount}")
        String ciSlots,

        @Size(max = 1000, message = "{machineForm.note.long}")
        String note,

        @Valid FactsForm facts) {

    private static final String AMOUNT = "\\s*(\\d{1,6}\\s*)?";

    MachineForm {
        name = text(name);
        model = text(model);
        site = text(site);
        state = text(state);
        sharing = text(sharing);
        vcpu = text(vcpu);
        ramGib = text(ramGib);
        diskGib = text(diskGib);
        ciSlots = text(ciSlots);
        note = text(note);
        facts = facts == null ? FactsForm.empty() : facts;
    }

    static MachineForm empty() {
        return new MachineForm(
                "", "", "", MachineState.AVAILABLE.name(), Sharing.WHOLE.name(), "", "", "", "", "", FactsForm.empty());
    }

    MachineState machineState() {
        return MachineState.valueOf(state);
    }

    boolean isShared() {
        return Sharing.PARTS.name().equals(sharing);
    }

    @Nullable
    PartsOffer parts() {
        return isShared() ? new PartsOffer(number(vcpu), number(ramGib), number(diskGib), number(ciSlots)) : null;
    }

    MachineDetails details() {
        return facts.details(note.isBlank() ? null : note.strip());
    }

    /** Whether an amount that a shared host must have more than none of is missing. */
    static boolean isNone(String amount) {
        return amount.isBlank() || Integer.parseInt(amount.strip()) == 0;
    }

    private static int number(String amount) {
        return amount.isBlank() ? 0 : Integer.parseInt(amount.strip());
    }

    /** A browser may leave out what it does not show. */
    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
