package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.allocation.MachinesPanel.Machines;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.application.StatusPanel.Panel;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** The headline of a status page and its panel of machines say the same. */
@PortalTest
@Transactional
class MachinesPanelTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 30);

    @Autowired
    MachinesPanel panel;

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;
    UUID application;
    ResourceRequestId request;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
        application = fixtures.application("Julia", ApplicationStatus.ACCEPTED);
        request = fixtures.request(application, NeedBuilder.whole().times(2).build());
    }

    @Test
    void nothingLentHasNoHeadline() {
        assertThat(shown().headline()).isNull();
        assertThat(machines().isPartOnly()).isFalse();
    }

    @Test
    void partOfWhatWasAskedForIsCalledPart() {
        lend(TODAY);

        assertThat(shown().headline()).isEqualTo("1 of 2 is yours so far.");
        assertThat(machines().isPartOnly()).isTrue();
        assertThat(machines().lacking()).isEqualTo(1);
    }

    @Test
    void allOfItIsCalledAll() {
        lend(TODAY);
        lend(TODAY);

        assertThat(shown().headline()).isEqualTo("2 machines are yours.");
        assertThat(machines().isPartOnly()).isFalse();
    }

    @Test
    void whatWasUsedAndGivenBackIsNotWaitedFor() {
        lend(TODAY.minusDays(9));
        jdbc.sql("update allocation set status = 'RELEASED_EARLY', end_reason = 'done', ends_on = ?"
                        + " where application_id = ?")
                .params(TODAY.minusDays(1), application)
                .update();
        var machine = lend(TODAY.plusDays(1));

        assertThat(shown().headline())
                .isEqualTo("%s is yours from 24 November 2026 until 30 April 2027 (UTC).", fixtures.nameOf(machine));
        assertThat(machines().lacking()).isZero();
    }

    private MachineId lend(LocalDate first) {
        var machine = fixtures.machine("thunderx");
        AllocationRows.insert(jdbc, request, machine, "'WHOLE', 0, 0", first, LAST);
        return machine;
    }

    private Panel shown() {
        return panel.panelFor(new ApplicationId(application)).orElseThrow();
    }

    private Machines machines() {
        return (Machines) shown().model();
    }
}
