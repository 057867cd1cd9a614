package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MachineUse.Use;

/** One machine in the list, with those who have it now or later. */
record MachineRow(
        MachineView machine, List<Use> uses, @Nullable LocalDate notWipedSince) {

    private static final int NAMED = 3;

    public Standing standing() {
        return Standing.of(machine, uses);
    }

    public List<Use> named() {
        return uses.subList(0, Math.min(NAMED, uses.size()));
    }

    public int others() {
        return uses.size() - named().size();
    }
}
