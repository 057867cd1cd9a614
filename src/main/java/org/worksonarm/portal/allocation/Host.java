package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.Aarch32;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.Sharing;

/** A machine as this module reads it: a row of the view machine_card. Null means "not known". */
record Host(
        UUID machineId,
        String name,
        MachineState state,
        Sharing sharing,
        @Nullable Integer vcpu,
        @Nullable Integer partRamGib,
        @Nullable Integer diskGib,
        @Nullable Integer ciSlots,
        @Nullable String note,
        String model,
        String modelName,
        int modelPosition,
        @Nullable Integer cores,
        @Nullable Integer ramGib,
        @Nullable String modelDisk,
        @Nullable String isa,
        @Nullable Aarch32 aarch32,
        String site,
        String siteName,
        @Nullable LocalDate closesOn,
        @Nullable Boolean kvm,
        @Nullable String network) {

    boolean isLentWhole() {
        return sharing == Sharing.WHOLE;
    }

    Capacity capacity() {
        return isLentWhole()
                ? Capacity.NOTHING
                : new Capacity(known(vcpu), known(partRamGib), known(diskGib), known(ciSlots));
    }

    boolean closesBefore(LocalDate day) {
        return closesOn != null && closesOn.isBefore(day);
    }

    /** The first day on which the portion is free for as long, in time before the site closes. */
    Optional<LocalDate> freeFrom(Calendar calendar, Portion portion, Period period) {
        return calendar.freeFrom(portion, period.first(), period.days())
                .filter(day -> !closesBefore(Period.ofDays(day, period.days()).last()));
    }

    String stateInWords() {
        return switch (state) {
            case COMMISSIONING -> "not in service yet";
            case AVAILABLE -> "available";
            case MAINTENANCE -> "in maintenance";
            case FAULTY -> "faulty";
            case RETIRED -> "retired";
        };
    }

    private static int known(@Nullable Integer amount) {
        return Objects.requireNonNullElse(amount, 0);
    }
}
