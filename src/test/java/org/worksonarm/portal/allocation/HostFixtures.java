package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Host.Service;
import org.worksonarm.portal.hardware.Aarch32;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.Sharing;

/** Machines of which a test states only what matters to it. */
final class HostFixtures {

    private HostFixtures() {}

    static Host whole(
            @Nullable Integer cores, @Nullable Integer ramGib, @Nullable String isa, @Nullable Aarch32 aarch32) {
        return whole("thunderx", "ewr1", cores, ramGib, isa, aarch32);
    }

    /** Its model has its slug as its name. */
    static Host whole(
            String model,
            String site,
            @Nullable Integer cores,
            @Nullable Integer ramGib,
            @Nullable String isa,
            @Nullable Aarch32 aarch32) {
        return whole(new Model(model, cores, ramGib, isa, aarch32), site, new Service(null, null, 0, null));
    }

    /** Its site closes after that day. */
    static Host closing(LocalDate day) {
        return whole(new Model("thunderx", 96, 128, null, null), "ewr1", new Service(day, null, 0, null));
    }

    private static Host whole(Model model, String site, Service service) {
        return new Host(
                UUID.randomUUID(),
                "test-1",
                MachineState.AVAILABLE,
                Sharing.WHOLE,
                null,
                null,
                null,
                null,
                null,
                model.slug(),
                model.slug(),
                1,
                model.cores(),
                model.ramGib(),
                null,
                model.isa(),
                model.aarch32(),
                site,
                site,
                service,
                null,
                null);
    }

    private record Model(
            String slug,
            @Nullable Integer cores,
            @Nullable Integer ramGib,
            @Nullable String isa,
            @Nullable Aarch32 aarch32) {}

    static Host shared(int vcpu, int ramGib, int diskGib, int ciSlots) {
        return new Host(
                UUID.randomUUID(),
                "test-2",
                MachineState.AVAILABLE,
                Sharing.PARTS,
                vcpu,
                ramGib,
                diskGib,
                ciSlots,
                null,
                "altra-q80-30",
                "Altra Q80-30",
                6,
                80,
                256,
                null,
                "ARMv8.2-A",
                Aarch32.USER,
                "da11",
                "Dallas",
                new Service(null, null, 0, vcpu),
                true,
                "2 × 25 GbE");
    }
}
