package org.worksonarm.portal.allocation;

import java.util.stream.Stream;

/** Amounts of what a host shares in parts: what it has, what is taken, or what is left. */
record Capacity(int vcpu, int ramGib, int diskGib, int ciSlots) {

    static final Capacity NOTHING = new Capacity(0, 0, 0, 0);

    Capacity plus(Portion portion) {
        return new Capacity(
                vcpu + portion.vcpu(),
                ramGib + portion.ramGib(),
                diskGib + portion.diskGib(),
                ciSlots + portion.ciSlots());
    }

    Capacity plus(Capacity other) {
        return new Capacity(vcpu + other.vcpu, ramGib + other.ramGib, diskGib + other.diskGib, ciSlots + other.ciSlots);
    }

    /** How many such portions it has room for. */
    int times(Portion portion) {
        return Stream.of(
                        times(vcpu, portion.vcpu()),
                        times(ramGib, portion.ramGib()),
                        times(diskGib, portion.diskGib()),
                        times(ciSlots, portion.ciSlots()))
                .min(Integer::compare)
                .orElseThrow();
    }

    private static int times(int has, int each) {
        return each == 0 ? Integer.MAX_VALUE : has / each;
    }

    boolean covers(Capacity asked) {
        return asked.vcpu <= vcpu && asked.ramGib <= ramGib && asked.diskGib <= diskGib && asked.ciSlots <= ciSlots;
    }

    Capacity minus(Capacity taken) {
        return new Capacity(vcpu - taken.vcpu, ramGib - taken.ramGib, diskGib - taken.diskGib, ciSlots - taken.ciSlots);
    }

    boolean hasRoomFor(Portion portion) {
        return portion.vcpu() <= vcpu
                && portion.ramGib() <= ramGib
                && portion.diskGib() <= diskGib
                && portion.ciSlots() <= ciSlots;
    }

    /** In the terms of what is wanted. */
    String words(AllocationKind wanted) {
        return wanted == AllocationKind.HOSTED_CI
                ? Wording.count(ciSlots, "CI slot", "CI slots")
                : "%d vCPU, %d GiB RAM and %d GiB disk".formatted(vcpu, ramGib, diskGib);
    }
}
