package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.hardware.MachineChanged;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.PortalTest;

/** What a team reads when its loan goes on elsewhere, or its machine is marked as faulty. It is 23 November 2026. */
@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class LoanNewsTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    SignedIn mara;
    SignedIn ada;
    UUID loan;

    @BeforeEach
    void lend() {
        ada = fixtures.person("Ada", Role.ADMIN);
        mara = correspondents.person("Mara", "mara@" + UUID.randomUUID() + ".example");
        loan = lendTo(mara);
    }

    @Test
    void tellsOfAnotherMachineBeforeTheFirstDay() {
        jdbc.sql("update allocation set starts_on = '2026-12-01' where allocation_id = ?")
                .param(loan)
                .update();

        move();

        assertThat(news()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("another machine for “CI for Julia”");
            assertThat(mail.textBody())
                    .contains("is now on " + spare(), "from 1 December 2026 until 30 April 2027 (UTC)")
                    .contains("The rack moves.", "There is nothing that you must do.");
        });
    }

    @Test
    void tellsInOneMailWhereALoanThatHasBegunGoesOn() {
        move();

        assertThat(news())
                .singleElement()
                .satisfies(mail -> assertThat(mail.textBody())
                        .contains(
                                "until the end of today, 23 November 2026 (UTC)",
                                spare() + " from tomorrow until 30 April 2027")
                        .contains("The rack moves.", "You act next: copy what you need"));
    }

    @Test
    void tellsWhoeverHasAMachineThatItIsFaulty() {
        mark(MachineState.AVAILABLE, MachineState.FAULTY);
        mark(MachineState.FAULTY, MachineState.FAULTY);
        mark(MachineState.FAULTY, MachineState.AVAILABLE);

        assertThat(news()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("is marked as faulty");
            assertThat(mail.textBody()).contains("which you use for your application", "Your loan goes on as it is.");
        });
    }

    @Test
    void tellsNobodyWhoHadAFaultyMachineBefore() {
        jdbc.sql("update allocation set ends_on = '2026-11-22' where allocation_id = ?")
                .param(loan)
                .update();

        mark(MachineState.AVAILABLE, MachineState.FAULTY);

        assertThat(news()).isEmpty();
    }

    private UUID lendTo(SignedIn lead) {
        var application = fixtures.submitted(lead, "CI for Julia");
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        LentMachine.lend(jdbc, "thunderx", application.value());
        return jdbc.sql("select allocation_id from allocation where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .single();
    }

    private void move() {
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), 'spare-' || m.name, o.model_id, m.site_id, 'AVAILABLE', 'WHOLE'
                from machine m join allocation a using (machine_id) cross join machine_model o
                where a.allocation_id = ? and o.slug = 'hi1616'""").param(loan).update();
        var to = jdbc.sql("select machine_id::text from machine where name = ?")
                .param(spare())
                .query(String.class)
                .single();
        assertThat(post(Map.of("machine", to, "reason", "The rack moves.", "version", "0")))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult post(Map<String, String> fields) {
        var sent =
                mvc.post().uri("/allocations/" + loan + "/move").with(as(ada)).with(csrf());
        fields.forEach(sent::param);
        return sent.exchange();
    }

    private String spare() {
        return jdbc.sql("""
                select 'spare-' || regexp_replace(machine, '^spare-', '') from allocation_card where allocation_id = ?""").param(loan).query(String.class).single();
    }

    private void mark(MachineState from, MachineState to) {
        var machine = jdbc.sql("select machine_id from allocation where allocation_id = ?")
                .param(loan)
                .query(UUID.class)
                .single();
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new MachineChanged(new MachineId(machine), from, to, List.of())));
    }

    /** What was written since it was submitted. */
    private List<Correspondents.Written> news() {
        return correspondents.mailsTo(mara).stream()
                .filter(mail -> !mail.subject().contains("has arrived"))
                .toList();
    }
}
