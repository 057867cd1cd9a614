package org.worksonarm.portal.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.Aarch32;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.Sharing;

/**
 * A machine as this module reads it: a row of the view host_card. Null means "not known".
 */
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
        Service service,
        @Nullable Boolean kvm,
        @Nullable String network) {

    boolean isLentWhole() {
        return sharing == Sharing.WHOLE;
    }

    Capacity capacity() {
        return isLentWhole()
                ? Capacity.NOTHING
                : new Capacity(known(service.lendableVcpu()), known(partRamGib), known(diskGib), known(ciSlots));
    }

    /** What one part may have at most: a virtual machine has no more processors than the host. */
    Capacity largestPart() {
        return isLentWhole()
                ? Capacity.NOTHING
                : new Capacity(known(vcpu), known(partRamGib), known(diskGib), known(ciSlots));
    }

    /** Whether its site closes, or it retires, before that day. */
    boolean closesBefore(LocalDate day) {
        var last = lastDay();
        return last != null && last.isBefore(day);
    }

    /** The last day that it can be lent for; null where nothing ends it. */
    @Nullable
    LocalDate lastDay() {
        return retiresFirst() ? service.retiresOn() : service.closesOn();
    }

    /** Whether it is this machine that retires, before its site closes. */
    boolean retiresFirst() {
        var retiresOn = service.retiresOn();
        var closesOn = service.closesOn();
        return retiresOn != null && (closesOn == null || retiresOn.isBefore(closesOn));
    }

    /** As it were if it, or its site, served no longer than that. */
    Host closing(LocalDate day) {
        var closesOn = service.closesOn();
        var earlier = closesOn != null && closesOn.isBefore(day) ? closesOn : day;
        return at(machineId, name, site, siteName, new Service(earlier, service.retiresOn(), cleaning(), lendable()));
    }

    /** Another of the same kind, on usual terms. */
    Host another(String otherName, String otherSite, String otherSiteName, @Nullable LocalDate closesOn) {
        var terms = new Service(closesOn, null, cleaning(), lendable());
        return at(UUID.nameUUIDFromBytes(otherName.getBytes(UTF_8)), otherName, otherSite, otherSiteName, terms);
    }

    private int cleaning() {
        return service.cleaningDays();
    }

    private @Nullable Integer lendable() {
        return service.lendableVcpu();
    }

    private Host at(UUID otherId, String otherName, String otherSite, String otherSiteName, Service terms) {
        return new Host(
                otherId,
                otherName,
                otherId.equals(machineId) ? state : MachineState.AVAILABLE,
                sharing,
                vcpu,
                partRamGib,
                diskGib,
                ciSlots,
                note,
                model,
                modelName,
                modelPosition,
                cores,
                ramGib,
                modelDisk,
                isa,
                aarch32,
                otherSite,
                otherSiteName,
                terms,
                kvm,
                network);
    }

    /** The first day on which the portion is free for as long, in time before the site closes. */
    Optional<LocalDate> freeFrom(Calendar calendar, Portion portion, Period period) {
        return calendar.freeFrom(portion, period.first(), period.days())
                .filter(day -> !closesBefore(Period.ofDays(day, period.days()).last()));
    }

    /** The next periods of that length for which the portion is free, each after another booking. */
    List<Period> nextFree(Calendar calendar, Portion portion, Period period, int number) {
        return calendar.starts(portion, period.first(), period.days())
                .map(day -> Period.ofDays(day, period.days()))
                .filter(free -> !closesBefore(free.last()))
                .limit(number)
                .toList();
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

    /**
     * On which terms it serves, and how long.
     *
     * @param closesOn the last day of its site, as {@code retiresOn} is its own; null where that is not known
     * @param cleaningDays how long it is cleaned between tenants
     * @param lendableVcpu how many vCPU are lent at a time, which may be more than there are
     */
    record Service(
            @Nullable LocalDate closesOn,
            @Nullable LocalDate retiresOn,
            int cleaningDays,
            @Nullable Integer lendableVcpu) {}
}
