package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt.Allocated;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.HistoryTeller.Told;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** What a team reads of its loans in the history of its application. */
@PortalTest
class LoanTellingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Allocating allocating;

    @Autowired
    LoanTelling telling;

    LoanFixtures fixtures;
    AccountId admin;
    ApplicationId application;
    MachineId machine;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
        admin = fixtures.account("Lin Park");
        application = new ApplicationId(fixtures.application("Julia", ApplicationStatus.ACCEPTED));
        machine = fixtures.machine("thunderx");
    }

    @Test
    void tellsThatAMachineWasLentAndWhenItWasUsedFirst() {
        lend(TODAY.minusDays(3));

        assertThat(told()).containsExactly(name() + " lent to you", "First day of the loan of " + name());
    }

    @Test
    void tellsThatALoanWasCutShortAndWhy() {
        var loan = lend(TODAY.minusDays(3));

        new AdminRequests(mvc, admin).end(loan, "release", "Given back.", 0);

        assertThat(told()).contains(name() + " given back early");
        assertThat(telling.historyOf(application)).extracting(Told::reason).contains("Given back.");
    }

    @Test
    void tellsThatALoanHasEndedByTheCalendar() {
        var loan = lend(TODAY.minusDays(9));

        jdbc.sql("update allocation set ends_on = ? where allocation_id = ?")
                .params(TODAY.minusDays(1), loan.value())
                .update();

        assertThat(told()).contains("Loan of %s ended".formatted(name()));
    }

    @Test
    void tellsNothingOfDaysToCome() {
        lend(TODAY.plusDays(3));

        assertThat(told()).containsExactly(name() + " lent to you");
    }

    private AllocationId lend(LocalDate first) {
        var need = NeedBuilder.of(RequestKind.WHOLE_MACHINE).build();
        var request = fixtures.request(application.value(), need);
        return ((Allocated) allocating.allocate(request, machine, first, TODAY.plusDays(90), admin)).id();
    }

    private String name() {
        return fixtures.nameOf(machine);
    }

    private List<String> told() {
        return telling.historyOf(application).stream().map(Told::text).toList();
    }
}
