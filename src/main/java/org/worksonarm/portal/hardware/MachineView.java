package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
        String model,
        String modelName,
        String site,
        String siteName,
        @Nullable LocalDate closesOn,
        @Nullable String serial,
        @Nullable String rack,
        @Nullable String firmware,
        @Nullable String macs,
        @Nullable String labels,
        long version) {

    MachineId id() {
        return new MachineId(machineId);
    }

    MachineDetails details() {
        return new MachineDetails(serial, rack, firmware, note, addresses(), labelled());
    }

    MachineFacts facts() {
        var parts = isShared() ? new PartsOffer(some(vcpu), some(partRamGib), some(diskGib), some(ciSlots)) : null;
        return new MachineFacts(name, model, site, state, parts, details());
    }

    private static int some(@Nullable Integer amount) {
        return Objects.requireNonNullElse(amount, 0);
    }

    private List<MacAddress> addresses() {
        return words(macs).map(MacAddress::new).toList();
    }

    public List<String> labelled() {
        return words(labels).toList();
    }

    private static Stream<String> words(@Nullable String joined) {
        return joined == null ? Stream.of() : Stream.of(joined.split(" "));
    }

    public boolean isShared() {
        return sharing == Sharing.PARTS;
    }

    public boolean isAvailable() {
        return state == MachineState.AVAILABLE;
    }
}
