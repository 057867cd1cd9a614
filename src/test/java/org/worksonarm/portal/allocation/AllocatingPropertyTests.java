package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt.Allocated;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** Random loans and returns, held against a model that counts day by day. */
@PortalTest
class AllocatingPropertyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int HORIZON = 60;
    private static final int STEPS = 40;
    private static final int VCPU = 16;
    private static final int SLOTS = 4;

    @Autowired
    Allocating allocating;

    @Autowired
    CuttingShort cuttingShort;

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;
    AccountId admin;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
        admin = fixtures.account("Admin");
    }

    @RepeatedTest(6)
    void neverOverbooksAndNeverRefusesWhatFits(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var host = fixtures.host(VCPU, 64, 640, SLOTS);
        var model = new DayByDay();

        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(4) == 0 && !model.loans.isEmpty()) {
                giveBack(model, random);
            } else {
                lend(host, model, random);
            }
        }

        assertThat(model.loans).isNotEmpty();
    }

    private void lend(MachineId host, DayByDay model, Random random) {
        var ci = random.nextInt(3) == 0;
        var amount = ci ? 1 + random.nextInt(SLOTS) : 1 + random.nextInt(VCPU);
        var first = TODAY.plusDays(random.nextInt(HORIZON) - 20);
        var period = Period.ofDays(first, 1 + random.nextInt(HORIZON / 2));
        var need = ci
                ? NeedBuilder.ci(amount).build()
                : NeedBuilder.vm(amount, 1, 1).build();
        var request = fixtures.request("Random", need);

        var attempt = allocating.allocate(request, host, period.first(), period.last(), admin);

        assertThat(attempt instanceof Allocated)
                .as("%s %s", need, period)
                .isEqualTo(!period.isOver(TODAY) && model.fits(ci, amount, period));
        if (attempt instanceof Allocated(AllocationId id)) {
            model.loans.add(new Lent(id, ci, amount, period, true));
        }
    }

    private void giveBack(DayByDay model, Random random) {
        var loan = model.loans.get(random.nextInt(model.loans.size()));
        if (!loan.live || loan.period.last().isBefore(TODAY)) {
            return;
        }

        var ending = loan.period.first().isAfter(TODAY) ? Ending.CANCEL : Ending.RELEASE;
        cuttingShort.cutShort(loan.id, new LoanCut(ending, TODAY, "given back", 0), admin);

        model.loans.remove(loan);
        if (!loan.period.first().isAfter(TODAY)) {
            model.loans.add(new Lent(loan.id, loan.ci, loan.amount, new Period(loan.period.first(), TODAY), false));
        }
    }

    private record Lent(AllocationId id, boolean ci, int amount, Period period, boolean live) {}

    private static class DayByDay {

        private final List<Lent> loans = new ArrayList<>();

        boolean fits(boolean ci, int amount, Period period) {
            var limit = ci ? SLOTS : VCPU;
            return period.first()
                    .datesUntil(period.last().plusDays(1))
                    .allMatch(day -> amount + used(ci, day) <= limit);
        }

        private int used(boolean ci, LocalDate day) {
            return loans.stream()
                    .filter(loan -> loan.ci == ci && loan.period.contains(day))
                    .mapToInt(Lent::amount)
                    .sum();
        }
    }
}
