package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.PlainMachine;
import org.worksonarm.portal.allocation.PlainMachine.PlainLoan;
import org.worksonarm.portal.allocation.Wanted;
import org.worksonarm.portal.allocation.Yard;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Equipment;
import org.worksonarm.portal.application.Equipment.Boot;
import org.worksonarm.portal.application.Equipment.Jobs;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.Aarch32;
import org.worksonarm.portal.waiting.Queued;

/** Random machines, loans and requests, the same for the same seed. */
record Port(List<PlainMachine> machines, List<Queued> queue, Map<ResourceRequestId, Wanted> wanted) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final @Nullable Aarch32[] AARCH32 = {Aarch32.FULL, Aarch32.NONE, Aarch32.NONE, Aarch32.USER, null};
    private static final int[] CORES = {32, 48, 64, 96, 160};

    static Port of(long seed, int machines, int requests) {
        var random = new Random(seed);
        var applications = IntStream.range(0, 1 + requests * 2 / 3)
                .mapToObj(_ -> id(random))
                .toList();
        var wanted = IntStream.range(0, requests)
                .mapToObj(_ -> wanted(random, one(random, applications)))
                .toList();
        return new Port(
                IntStream.range(0, machines)
                        .mapToObj(_ -> machine(random, applications))
                        .toList(),
                wanted.stream()
                        .map(each -> queued(each, random))
                        .sorted(Comparator.comparingDouble(Queued::points).reversed())
                        .toList(),
                wanted.stream().collect(Collectors.toMap(Wanted::request, Function.identity())));
    }

    Yard yard() {
        var berths = machines.stream().map(PlainMachine::berth).toList();
        return new Yard(TODAY, berths, wanted);
    }

    PlainMachine machine(UUID id) {
        return machines.stream()
                .filter(machine -> machine.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PlainMachine machine(Random random, List<UUID> applications) {
        var shared = random.nextInt(4) == 0;
        var cores = CORES[random.nextInt(CORES.length)];
        var lastDay = random.nextInt(5) == 0 ? TODAY.plusDays(60 + random.nextInt(700)) : null;
        return new PlainMachine(
                id(random),
                shared,
                random.nextInt(12) != 0,
                cores,
                cores * (1 + random.nextInt(2)),
                cores * 3,
                cores,
                AARCH32[random.nextInt(AARCH32.length)],
                random.nextBoolean(),
                lastDay,
                random.nextInt(3),
                loans(random, shared, applications));
    }

    /** One after the other, so that they don't stand in each other's way. */
    private static List<PlainLoan> loans(Random random, boolean shared, List<UUID> applications) {
        var loans = new ArrayList<PlainLoan>();
        var day = TODAY.minusDays(random.nextInt(100));
        for (var number = random.nextInt(3); number > 0; number--) {
            var last = day.plusDays(20 + random.nextInt(200));
            var maintenance = random.nextInt(4) == 0;
            var part = shared && !maintenance;
            var application = maintenance ? null : one(random, applications);
            if (!last.isBefore(TODAY)) {
                loans.add(new PlainLoan(
                        application, !part, part ? 16 : 0, part ? 32 : 0, day, last, part && random.nextInt(3) == 0));
            }
            day = last.plusDays(4 + random.nextInt(60));
        }
        return loans;
    }

    private static Wanted wanted(Random random, UUID application) {
        var virtual = random.nextInt(3) == 0;
        var jobs = random.nextInt(3) == 0 ? Jobs.UNTRUSTED : Jobs.TRUSTED;
        var need = new ResourceNeed(
                virtual ? RequestKind.VM : RequestKind.WHOLE_MACHINE,
                1 + random.nextInt(3),
                virtual ? Integer.valueOf(4 + random.nextInt(30)) : random.nextBoolean() ? 48 : null,
                virtual ? Integer.valueOf(8 + random.nextInt(60)) : null,
                virtual ? Integer.valueOf(10) : null,
                null,
                !virtual && random.nextInt(4) == 0 ? Answer.YES : Answer.NO,
                random.nextInt(4) == 0 ? Answer.YES : Answer.NO,
                random.nextInt(5) == 0 ? "model-96" : null,
                random.nextInt(3) == 0 ? TODAY.plusDays(random.nextInt(120)) : null,
                1 + random.nextInt(18),
                false,
                null,
                "",
                new Equipment(Answer.NO, Answer.NO, "", Boot.ANY, null, "", jobs, null),
                false);
        return new Wanted(new ResourceRequestId(id(random)), new ApplicationId(application), need);
    }

    private static Queued queued(Wanted wanted, Random random) {
        var points = random.nextInt(60) / 10.0;
        return new Queued(
                wanted.request().value(),
                wanted.application().value(),
                true,
                1 + random.nextInt(wanted.need().quantity()),
                points);
    }

    private static UUID one(Random random, List<UUID> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
