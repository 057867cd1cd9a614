package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One machine as admins see it. */
record MachineView(
        UUID machineId,
        String name,
        MachineState state,
        Sharing sharing,
        @Nullable Integer vcpu,
        @Nullable Integer partRamGib,
        @Nullable Integer diskGib,
        @Nullable Integer ciSlots,
        @Nullable String note,
        String modelName,
        String site,
        String siteName,
        @Nullable LocalDate closesOn,
        long version) {

    MachineId id() {
        return new MachineId(machineId);
    }

    public boolean isShared() {
        return sharing == Sharing.PARTS;
    }

    public boolean isAvailable() {
        return state == MachineState.AVAILABLE;
    }
}
