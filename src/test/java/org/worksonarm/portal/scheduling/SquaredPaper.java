package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.worksonarm.portal.allocation.PlainMachine;
import org.worksonarm.portal.allocation.PlainMachine.PlainLoan;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.hardware.Aarch32;

/** Checks a schedule against every hard rule day by day and pair by pair, in plain numbers and without any code of the portal. */
record SquaredPaper(Port port, List<Placing> schedule) {

    /** What is broken, in words; empty where nothing is. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        schedule.stream().filter(Placing::isServed).forEach(placing -> {
            broken.addAll(fitting(placing));
            broken.addAll(inTime(placing));
        });
        port.machines().forEach(machine -> broken.addAll(together(machine)));
        return broken;
    }

    private PlainMachine machine(Placing placing) {
        return port.machine(
                Objects.requireNonNull(placing.place()).berth().machine().value());
    }

    private List<String> fitting(Placing placing) {
        var machine = machine(placing);
        var need = placing.ask().wanted().need();
        var whole = need.kind() == RequestKind.WHOLE_MACHINE;
        var vcpu = need.vcpu() == null ? 0 : need.vcpu();
        return Stream.of(
                        broken(!machine.inService(), "out of service"),
                        broken(whole == machine.shared(), "shared where whole is asked for, or the reverse"),
                        broken(vcpu > (whole ? machine.cores() : machine.vcpu()), "too small"),
                        broken(
                                need.aarch32() == Answer.YES && machine.aarch32() == Aarch32.NONE,
                                "runs no 32-bit code"),
                        broken(need.armv82() == Answer.YES && !machine.armv82(), "older than Armv8.2"))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> inTime(Placing placing) {
        var need = placing.ask().wanted().need();
        var days = Objects.requireNonNull(placing.days());
        var asked = need.startsOn() == null ? Port.TODAY : need.startsOn();
        var length = asked.plusMonths(Objects.requireNonNull(need.months())).toEpochDay() - asked.toEpochDay();
        var end = machine(placing).lastDay();
        return Stream.of(
                        broken(days.first().isBefore(asked), "before it is asked for"),
                        broken(!days.last().equals(days.first().plusDays(length - 1)), "not as long as asked for"),
                        broken(end != null && days.last().isAfter(end), "after its last day"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> broken(boolean is, String words) {
        return is ? Optional.of(words) : Optional.empty();
    }

    private List<String> together(PlainMachine machine) {
        var all = new ArrayList<>(machine.loans());
        schedule.stream()
                .filter(placing -> placing.isServed() && machine(placing).equals(machine))
                .map(SquaredPaper::loan)
                .forEach(all::add);
        var broken = new ArrayList<String>();
        for (var one = 0; one < all.size(); one++) {
            for (var other = one + 1; other < all.size(); other++) {
                broken.addAll(pair(machine, all.get(one), all.get(other)));
            }
        }
        all.stream()
                .map(PlainLoan::first)
                .filter(day -> isFull(machine, all, day))
                .forEach(day -> broken.add("too much on " + day));
        return broken;
    }

    private static PlainLoan loan(Placing placing) {
        var wanted = placing.ask().wanted();
        var need = wanted.need();
        var days = Objects.requireNonNull(placing.days());
        var whole = need.kind() == RequestKind.WHOLE_MACHINE;
        return new PlainLoan(
                wanted.application().value(),
                whole,
                whole ? 0 : Objects.requireNonNull(need.vcpu()),
                whole ? 0 : Objects.requireNonNull(need.ramGib()),
                days.first(),
                days.last(),
                wanted.untrusted());
    }

    private static List<String> pair(PlainMachine machine, PlainLoan one, PlainLoan other) {
        var broken = new ArrayList<String>();
        var whole = one.whole() || other.whole();
        if (meet(one, other, 0) && whole) {
            broken.add("two at once");
        }
        var cleaned = one.application() != null && other.application() != null && !same(one, other);
        if (whole && cleaned && meet(one, other, machine.cleaningDays())) {
            broken.add("not cleaned between tenants");
        }
        if (meet(one, other, 0) && !whole && one.untrusted() != other.untrusted()) {
            broken.add("jobs of strangers beside trusted ones");
        }
        return broken;
    }

    private static boolean same(PlainLoan one, PlainLoan other) {
        UUID tenant = one.application();
        return tenant != null && tenant.equals(other.application());
    }

    private static boolean meet(PlainLoan one, PlainLoan other, int gap) {
        return !one.first().isAfter(other.last().plusDays(gap))
                && !other.first().isAfter(one.last().plusDays(gap));
    }

    private static boolean isFull(PlainMachine machine, List<PlainLoan> all, LocalDate day) {
        var then = all.stream()
                .filter(loan -> !day.isBefore(loan.first()) && !day.isAfter(loan.last()))
                .toList();
        return machine.shared()
                && (then.stream().mapToInt(PlainLoan::vcpu).sum() > machine.lendableVcpu()
                        || then.stream().mapToInt(PlainLoan::ramGib).sum() > machine.ramGib());
    }
}
