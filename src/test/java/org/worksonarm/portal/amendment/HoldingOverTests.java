package org.worksonarm.portal.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.Allocating;
import org.worksonarm.portal.amendment.Filing.Reception;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** How loans go on while their renewal waits. The loan lasts until 30 April 2027; it is 23 November 2026. */
@PortalTest
@Import(AwardScene.class)
class HoldingOverTests {

    @Autowired
    AwardScene scene;

    @Autowired
    Filing filing;

    @Autowired
    Allocating allocating;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    SignedIn ada;
    ApplicationId application;
    UUID loan;

    @BeforeEach
    void lend() {
        mara = scene.person("Mara");
        ada = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara);
        loan = scene.lend(application);
    }

    @ParameterizedTest
    @CsvSource({"2027-08-31, 2027-05-14", "2027-05-03, 2027-05-03", "2027-03-31, 2027-04-30"})
    void goesOnForTwoWeeksAtMostAndNoLongerThanAsked(String wanted, String last) {
        renew(wanted);

        assertThat(period()).isEqualTo(last + " 2027-04-30");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-06, 2027-05-04", "2027-05-02, 2027-04-30", "2027-06-01, 2027-05-14"})
    void goesOnOnlyAsFarAsItIsFreeAndCleanedForWhoeverIsNext(String next, String last) {
        book(next);

        renew("2027-08-31");

        assertThat(period()).isEqualTo(last + " 2027-04-30");
    }

    @Test
    void standsAsItWasShortenedMeanwhileAndNotAsItWasPromisedBefore() {
        jdbc.sql("update allocation set ends_on = '2027-02-28' where allocation_id = ?")
                .param(loan)
                .update();

        renew("2027-08-31");

        assertThat(period()).isEqualTo("2027-03-14 2027-02-28");
    }

    @Test
    void goesOnNowhereOnAMachineOutOfService() {
        jdbc.sql("update machine set state = 'FAULTY' where machine_id = ?")
                .param(machine())
                .update();

        assertThat(renew("2027-08-31")).hasStatus3xxRedirection();

        assertThat(period()).isEqualTo("2027-04-30 2027-04-30");
    }

    @Test
    void isCancelledBeforeItsFirstDayAllTheSame() {
        jdbc.sql("update allocation set starts_on = '2026-12-01' where allocation_id = ?")
                .param(loan)
                .update();
        scene.renew(application, loan, mara, "2026-12-01", "2027-08-31");
        var fields = Map.of("reason", "Not needed.", "lastDay", "TODAY", "version", version());

        assertThat(scene.post("/allocations/" + loan + "/cancel", ada, fields)).hasStatus3xxRedirection();
    }

    @Test
    void staysOnItsMachineUntilTheAnswer() {
        renew("2027-08-31");
        var elsewhere = scene.accepted(scene.person("Lin"));
        scene.lend(elsewhere);
        var other = scene.read("select machine_id::text from allocation where application_id = ?", elsewhere.value());
        var fields = Map.of("machine", other, "reason", "Disk", "version", version());

        assertThat(scene.post("/allocations/" + loan + "/move", ada, fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("A renewal of this loan waits");
    }

    @Test
    void neverGoesOnWithoutBeingMarkedAndNeverForLong() {
        assertThatThrownBy(() -> jdbc.sql("update allocation set ends_on = ends_on + 1 where allocation_id = ?")
                        .param(loan)
                        .update())
                .hasMessageContaining("allocation_ends_as_promised_or_before");
        assertThatThrownBy(() -> jdbc.sql(
                                "update allocation set ends_on = ends_on + 61, held_over = true where allocation_id = ?")
                        .param(loan)
                        .update())
                .hasMessageContaining("allocation_ends_as_promised_or_before");
    }

    @RepeatedTest(4)
    void leavesTheMachineToOneOfTwoWhoWantTheSameDays() throws Exception {
        var next = scene.accepted(scene.person("Lin"));
        var request = new ResourceRequestId(scene.line(next));
        var machine = new MachineId(machine());
        var change = Change.period(loan, LocalDate.parse("2026-11-01"), LocalDate.parse("2027-08-31"));
        Callable<Object> renew = () -> filing.file(application, change, "More", mara.accountId());
        Callable<Object> lend = () -> allocating.allocate(
                request, machine, LocalDate.parse("2027-05-03"), LocalDate.parse("2027-06-30"), ada.accountId());

        var outcomes = AtOnce.<Object>answers(List.of(renew, lend));

        assertThat(outcomes.getFirst()).isEqualTo(Reception.FILED);
        var lent = outcomes.getLast() instanceof Allocating.Attempt.Allocated;
        assertThat(period()).isEqualTo((lent ? "2027-05-01" : "2027-05-14") + " 2027-04-30");
    }

    private void book(String first) {
        var other = scene.accepted(scene.person("Lin"));
        jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind, vcpu, ci_slots)
                values (gen_random_uuid(), ?, ?, ?, 'ACTIVE', ?::date, date '2027-09-30', date '2027-09-30', now(), 0,
                        'WHOLE', 0, 0)""").params(other.value(), scene.line(other), machine(), first).update();
    }

    private UUID machine() {
        return UUID.fromString(scene.read("select machine_id::text from allocation where allocation_id = ?", loan));
    }

    private String version() {
        return scene.read("select version::text from allocation where allocation_id = ?", loan);
    }

    private MvcTestResult renew(String until) {
        return scene.renew(application, loan, mara, "2026-11-01", until);
    }

    private String period() {
        return scene.period(loan);
    }
}
