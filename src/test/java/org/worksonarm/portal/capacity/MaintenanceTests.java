package org.worksonarm.portal.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.PortalTest;

/** Maintenance and terms of a machine that is lent from 1 November 2026 to 30 April 2027; it is 23 November. */
@PortalTest
@Import(ApplicationFixtures.class)
class MaintenanceTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    SignedIn admin;
    ApplicationId application;
    UUID machine;

    @BeforeEach
    void lend() {
        admin = fixtures.person("Ada", Role.ADMIN);
        application = fixtures.submitted(fixtures.person("Mara"), "CI for Julia");
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        LentMachine.lend(jdbc, "thunderx", application.value());
        machine = jdbc.sql("select machine_id from allocation where application_id = ? limit 1")
                .param(application.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void tellsWhichLoansStandInTheWay() {
        assertThat(plan("2026-12-01", "2026-12-02", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Loans run in these days.", "/allocations/", "New firmware");
        assertThat(windows()).isZero();
    }

    @Test
    void namesNoProjectToWhoeverHasAConflictOfInterest() {
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(admin.accountId().value(), application.value()).update();

        assertThat(plan("2026-12-01", "2026-12-02", Map.of()))
                .bodyText()
                .contains("an application you have a conflict of interest with")
                .doesNotContain("href=\"/allocations/");
    }

    @Test
    void isDowntimeWhereLoansRunOn() {
        assertThat(plan("2026-12-01", "2026-12-02", Map.of("loansRunOn", "true")))
                .hasStatus3xxRedirection();

        assertThat(page("/machines/" + machine)).contains("New firmware", "run on, as downtime");
        assertThat(page("/machines/maintenance")).contains("New firmware");
    }

    @Test
    void keepsWhatWasTypedWhereItIsWrong() {
        assertThat(plan("2026-12-05", "2026-12-02", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The last day is before the first.", "value=\"2026-12-05\"", "New firmware");
        assertThat(plan("2025-12-05", "2025-12-06", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/machines/maintenance/new", Map.of("place", "nowhere")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isCancelledOnce() {
        plan("2027-06-01", "2027-06-02", Map.of());
        var id = jdbc.sql("select window_id from maintenance_window where machine_id = ?")
                .param(machine)
                .query(UUID.class)
                .single();
        var path = "/machines/maintenance/%s/cancel".formatted(id);

        assertThat(post(path, Map.of())).flash().containsEntry("notice", "Cancelled. Its days are free again.");
        assertThat(post(path, Map.of())).flash().containsEntry("notice", "It was over or cancelled already.");
        assertThat(page("/machines/" + machine)).doesNotContain("New firmware");
    }

    @Test
    void changesTheTermsAndNoticesStaleEdits() {
        assertThat(terms("3", "1", "2027-12-31", "-1")).hasStatus3xxRedirection();

        assertThat(page("/machines/" + machine)).contains("3 days between two", "31 December 2027 (UTC)");
        assertThat(terms("4", "1", "", "-1")).hasStatus(HttpStatus.CONFLICT);
        assertThat(terms("4", "1", "", "0")).hasStatus3xxRedirection();
    }

    @Test
    void refusesTermsThatMakeNoSense() {
        assertThat(terms("31", "17", "never", "-1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("from 0 to 30", "from 1 to 16", "as a date, or leave it empty");
    }

    @Test
    void onlyAdminsCome() {
        var reviewer = fixtures.person("Ravi", Role.REVIEWER);

        assertThat(mvc.get().uri("/machines/maintenance").with(as(reviewer))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/machines/" + machine + "/terms").with(as(reviewer)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult plan(String from, String until, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.putAll(Map.of("place", machine.toString(), "from", from, "until", until, "reason", "New firmware"));
        return post("/machines/maintenance/new", fields);
    }

    private MvcTestResult terms(String cleaning, String overcommit, String retirement, String version) {
        return post(
                "/machines/%s/terms".formatted(machine),
                Map.of(
                        "cleaningDays", cleaning,
                        "vcpuOvercommit", overcommit,
                        "retiresOn", retirement,
                        "version", version));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var sent = mvc.post().uri(path).with(as(admin)).with(csrf());
        fields.forEach(sent::param);
        return sent.exchange();
    }

    private String page(String path) {
        var answer = mvc.get().uri(path).with(as(admin)).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long windows() {
        return jdbc.sql("select count(*) from maintenance_window where machine_id = ?")
                .param(machine)
                .query(Long.class)
                .single();
    }
}
