package org.worksonarm.portal.allocation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ResourceNeed;

/** How much of a machine is lent: all of it, a virtual machine, or slots of hosted CI. */
@Embeddable
record Portion(@Enumerated(EnumType.STRING) AllocationKind kind, int vcpu, int ramGib, int diskGib, int ciSlots) {

    private static final int USUAL_VCPU = 4;
    private static final int USUAL_RAM_GIB = 8;
    private static final int USUAL_DISK_GIB = 80;

    Portion {
        var ofVm = kind == AllocationKind.VM ? vcpu > 0 : vcpu + ramGib + diskGib == 0;
        var ofCi = kind == AllocationKind.HOSTED_CI ? ciSlots > 0 : ciSlots == 0;
        if (!ofVm || !ofCi || ramGib < 0 || diskGib < 0) {
            throw new IllegalArgumentException("no portion of kind " + kind);
        }
    }

    static Portion whole() {
        return new Portion(AllocationKind.WHOLE, 0, 0, 0, 0);
    }

    static Portion vm(int vcpu, int ramGib, int diskGib) {
        return new Portion(AllocationKind.VM, vcpu, ramGib, diskGib, 0);
    }

    static Portion ciSlots(int slots) {
        return new Portion(AllocationKind.HOSTED_CI, 0, 0, 0, slots);
    }

    /** What an application leaves open becomes a VM of the usual size, or one slot. */
    static Portion of(ResourceNeed need) {
        return switch (need.kind()) {
            case WHOLE_MACHINE -> whole();
            case VM ->
                vm(or(need.vcpu(), USUAL_VCPU), or(need.ramGib(), USUAL_RAM_GIB), or(need.diskGib(), USUAL_DISK_GIB));
            case HOSTED_CI -> ciSlots(or(need.ciJobs(), 1));
        };
    }

    boolean isWhole() {
        return kind == AllocationKind.WHOLE;
    }

    String words() {
        return switch (kind) {
            case WHOLE -> "whole machine";
            case VM -> "VM with " + size();
            case HOSTED_CI -> size() + " of hosted CI";
        };
    }

    /** The same in numbers alone. */
    String size() {
        var parts = new ArrayList<String>();
        add(parts, vcpu, " vCPU");
        add(parts, ramGib, " GiB RAM");
        add(parts, diskGib, " GiB disk");
        add(parts, ciSlots, ciSlots == 1 ? " slot" : " slots");
        return isWhole() ? "all of it" : Wording.list(parts);
    }

    private static void add(ArrayList<String> parts, int amount, String unit) {
        if (amount > 0) {
            parts.add(amount + unit);
        }
    }

    private static int or(@Nullable Integer asked, int usual) {
        return Objects.requireNonNullElse(asked, usual);
    }
}
