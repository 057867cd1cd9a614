package org.worksonarm.portal.hardware;

import java.util.List;
import org.worksonarm.portal.hardware.MachineUse.Use;

/** What a machine does today: its state and, where it can be lent, whether somebody has it. */
enum Standing {
    COMMISSIONING,
    FREE,
    LENT,
    LENT_IN_PART,
    MAINTENANCE,
    FAULTY,
    RETIRED;

    static Standing of(MachineView machine, List<Use> uses) {
        return switch (machine.state()) {
            case COMMISSIONING -> COMMISSIONING;
            case AVAILABLE -> available(machine, uses);
            case MAINTENANCE -> MAINTENANCE;
            case FAULTY -> FAULTY;
            case RETIRED -> RETIRED;
        };
    }

    private static Standing available(MachineView machine, List<Use> uses) {
        if (uses.stream().noneMatch(Use::begun)) {
            return FREE;
        }
        return machine.isShared() ? LENT_IN_PART : LENT;
    }

    public String tone() {
        return switch (this) {
            case COMMISSIONING, LENT, LENT_IN_PART -> "info";
            case FREE -> "good";
            case MAINTENANCE -> "warn";
            case FAULTY -> "bad";
            case RETIRED -> "neutral";
        };
    }
}
