package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MachineId;

/** Capacity over time as one would count it on squared paper: a square for each day of each machine. */
class CapacityModel {

    final LocalDate today;
    final List<Entry> entries = new ArrayList<>();

    CapacityModel(LocalDate today) {
        this.today = today;
    }

    /** Whether the machine may take it: what is {@code without} counts as not there. */
    boolean fits(Square machine, Want want, @Nullable Entry without) {
        return !machine.faulty
                && !want.last.isAfter(machine.retiresOn)
                && want.days().noneMatch(machine::isShut)
                && (machine.isWhole() ? isClean(machine, want, without) : hasRoom(machine, want, without));
    }

    boolean isEmpty(Square machine, LocalDate first, LocalDate last) {
        return entries.stream()
                .filter(entry -> entry.isOn(machine))
                .noneMatch(entry -> !entry.first.isAfter(last) && !first.isAfter(entry.last));
    }

    private boolean isClean(Square machine, Want want, @Nullable Entry without) {
        for (var entry : entries) {
            if (!entry.isOn(machine) || entry.is(without)) {
                continue;
            }
            var gap = entry.tenant.equals(want.tenant) ? 0 : machine.cleaningDays;
            if (touches(entry.first, entry.last.plusDays(gap), want.first, want.last.plusDays(gap))) {
                return false;
            }
        }
        return true;
    }

    private static boolean touches(LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast) {
        return first.datesUntil(last.plusDays(1)).anyMatch(day -> !day.isBefore(otherFirst) && !day.isAfter(otherLast));
    }

    private boolean hasRoom(Square machine, Want want, @Nullable Entry without) {
        return want.vcpu <= machine.vcpu
                && want.days()
                        .allMatch(day -> want.vcpu + used(machine, day, without, e -> e.vcpu) <= machine.lendableVcpu
                                && want.ram + used(machine, day, without, e -> e.ram) <= machine.ram
                                && want.slots + used(machine, day, without, e -> e.slots) <= machine.slots);
    }

    private int used(Square machine, LocalDate day, @Nullable Entry without, ToIntFunction<Entry> amount) {
        return entries.stream()
                .filter(entry -> entry.isOn(machine) && !entry.is(without))
                .filter(entry -> !day.isBefore(entry.first) && !day.isAfter(entry.last))
                .mapToInt(amount)
                .sum();
    }

    /** A machine and what narrows its days. */
    static class Square {

        final MachineId id;
        final int vcpu;
        final int lendableVcpu;
        final int ram;
        final int slots;
        final int cleaningDays;
        final List<Shut> shut = new ArrayList<>();
        boolean faulty;
        LocalDate retiresOn = LocalDate.of(2999, 1, 1);

        Square(MachineId id, int cleaningDays) {
            this(id, 0, 0, 0, 0, cleaningDays);
        }

        Square(MachineId id, int vcpu, int lendableVcpu, int ram, int slots, int cleaningDays) {
            this.id = id;
            this.vcpu = vcpu;
            this.lendableVcpu = lendableVcpu;
            this.ram = ram;
            this.slots = slots;
            this.cleaningDays = cleaningDays;
        }

        boolean isWhole() {
            return vcpu == 0;
        }

        boolean isShut(LocalDate day) {
            return shut.stream().anyMatch(each -> !day.isBefore(each.first) && !day.isAfter(each.last));
        }
    }

    record Shut(UUID window, LocalDate first, LocalDate last) {}

    /** What somebody wants, on some machine. */
    record Want(UUID tenant, int vcpu, int ram, int slots, LocalDate first, LocalDate last) {

        Stream<LocalDate> days() {
            return first.datesUntil(last.plusDays(1));
        }

        Want on(LocalDate from, LocalDate until) {
            return new Want(tenant, vcpu, ram, slots, from, until);
        }
    }

    /** What takes squares. */
    static class Entry {

        final AllocationId id;
        final UUID tenant;
        final int vcpu;
        final int ram;
        final int slots;
        Square machine;
        LocalDate first;
        LocalDate last;
        boolean held;
        boolean live = true;

        Entry(AllocationId id, Square machine, Want want, boolean held) {
            this.id = id;
            this.machine = machine;
            this.tenant = want.tenant;
            this.vcpu = want.vcpu;
            this.ram = want.ram;
            this.slots = want.slots;
            this.first = want.first;
            this.last = want.last;
            this.held = held;
        }

        boolean isOn(Square other) {
            return machine.id.equals(other.id);
        }

        boolean is(@Nullable Entry other) {
            return other != null && id.equals(other.id);
        }

        Want want() {
            return new Want(tenant, vcpu, ram, slots, first, last);
        }

        @Override
        public String toString() {
            return "%s %s..%s of %s".formatted(held ? "held" : "lent", first, last, machine.id);
        }
    }
}
