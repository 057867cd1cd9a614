package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Booking.Claim;
import org.worksonarm.portal.allocation.Booking.Upkeep;
import org.worksonarm.portal.allocation.Host.Service;
import org.worksonarm.portal.hardware.Aarch32;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.Sharing;

/** A generated machine in plain numbers, so that what a schedule does with it can be checked without the code that made it. */
public record PlainMachine(
        UUID id,
        boolean shared,
        boolean inService,
        int vcpu,
        int lendableVcpu,
        int ramGib,
        int cores,
        @Nullable Aarch32 aarch32,
        boolean armv82,
        @Nullable LocalDate lastDay,
        int cleaningDays,
        List<PlainLoan> loans) {

    /** A loan that runs, or, where no application has it, days of maintenance. */
    public record PlainLoan(
            @Nullable UUID application,
            boolean whole,
            int vcpu,
            int ramGib,
            LocalDate first,
            LocalDate last,
            boolean untrusted) {

        Booking booking(PlainMachine machine) {
            var upkeep = application == null ? new Upkeep("New firmware", false) : null;
            var days = application == null ? 0 : machine.cleaningDays;
            return new Booking(
                    UUID.randomUUID(),
                    machine.id,
                    whole ? Portion.whole() : Portion.vm(vcpu, ramGib, 10),
                    new Period(first, last),
                    AllocationStatus.ACTIVE,
                    "Somebody",
                    new Claim(application, days, untrusted, null, upkeep));
        }
    }

    public Berth berth() {
        return new Berth(host(), loans.stream().map(loan -> loan.booking(this)).toList());
    }

    private Host host() {
        return new Host(
                id,
                "m" + id,
                inService ? MachineState.AVAILABLE : MachineState.FAULTY,
                shared ? Sharing.PARTS : Sharing.WHOLE,
                shared ? vcpu : null,
                shared ? ramGib : null,
                shared ? 100_000 : null,
                shared ? 0 : null,
                null,
                "model-" + cores,
                "Model " + cores,
                cores,
                cores,
                ramGib,
                null,
                armv82 ? "ARMv8.2-A" : "ARMv8.0-A",
                aarch32,
                "ewr1",
                "Newark",
                new Service(lastDay, null, cleaningDays, shared ? lendableVcpu : null),
                true,
                null);
    }
}
