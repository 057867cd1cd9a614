package org.worksonarm.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.feed.FeedScene.body;
import static org.worksonarm.portal.feed.FeedScene.value;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

/** What a team's calendar shows, and to whom. It is 23 November 2026, and the clock stands still. */
@PortalTest
@Transactional
@Import(FeedScene.class)
class ProjectFeedTests {

    @Autowired
    FeedScene scene;

    @Autowired
    MockMvcTester mvc;

    SignedIn mara;
    ApplicationId application;
    UUID loan;
    String page;

    @BeforeEach
    void lend() {
        mara = scene.person("Mara");
        application = scene.accepted(mara, "Wheels");
        loan = scene.lend(application);
        page = scene.page(application);
    }

    @Test
    void showsALoanAsWholeDaysWithItsLastDayIn() {
        var address = scene.make(page, mara);

        assertThat(scene.read(address)).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(scene.calendar(address).validate(true).hasErrors()).isFalse();
        var event = scene.events(address).getFirst();
        assertThat(value(event, "UID")).isEqualTo(loan.toString());
        assertThat(event.getProperty("DTSTART")).hasToString("Optional[DTSTART;VALUE=DATE:20261101\r\n]");
        assertThat(event.getProperty("DTEND")).hasToString("Optional[DTEND;VALUE=DATE:20270501\r\n]");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "LOCATION")).isEqualTo("Lent");
        assertThat(value(event, "SUMMARY")).startsWith("machine-lent").endsWith(": Wheels");
        assertThat(value(event, "DESCRIPTION")).contains("Whole machine", "Last day: 30 April 2027 (UTC)");
        assertThat(value(event, "URL")).isEqualTo("http://localhost/applications/" + application);
    }

    @Test
    void tellsProgramsThatALoanChanged() {
        var address = scene.make(page, mara);
        scene.change(
                loan,
                "ends_on = date '2027-03-31', end_reason = 'Bought one.', status = 'RELEASED_EARLY'",
                "2026-11-20 10:00Z");

        var event = scene.events(address).getFirst();

        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20261120T100000Z");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261120T100000Z");
        assertThat(event.getProperty("DTEND")).hasToString("Optional[DTEND;VALUE=DATE:20270401\r\n]");
    }

    @Test
    void holdIsTentativeAndNotToldBeforeTheDecision() {
        var address = scene.make(page, mara);
        scene.change(loan, "status = 'HELD', held_until = timestamptz '2026-11-30'", "2026-11-20 10:00Z");
        assertThat(value(scene.events(address).getFirst(), "STATUS")).isEqualTo("TENTATIVE");

        scene.update("update application set status = 'UNDER_REVIEW' where application_id = ?", application.value());

        assertThat(scene.events(address)).isEmpty();
    }

    @Test
    void whatIsCancelledIsSaidForTwoMonths() {
        var address = scene.make(page, mara);
        scene.change(
                loan,
                "status = 'CANCELLED', end_reason = 'Bought one.', starts_on = date '2026-12-01', ends_on = date '2026-11-30'",
                "2026-09-23 10:00Z");
        assertThat(scene.events(address)).isEmpty();

        scene.change(loan, "end_reason = 'Bought two.'", "2026-09-25 10:00Z");

        var event = scene.events(address).getFirst();
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "SUMMARY")).startsWith("Cancelled: ");
        assertThat(scene.calendar(address).validate(true).hasErrors()).isFalse();
    }

    @Test
    void remindsOnlyWhereAsked() {
        var address = scene.make(page, mara);

        assertThat(scene.events(address).getFirst().getAlarms()).isEmpty();
        assertThat(body(scene.read(address + "?reminders=yes")))
                .contains("TRIGGER;RELATED=END:-P2W", "TRIGGER;RELATED=END:-P1D");
        assertThat(scene.calendar(address + "?reminders=yes").validate(true).hasErrors())
                .isFalse();
    }

    @Test
    void whatATeamTypedIsText() {
        scene.update(
                "update application set title = E'A;b,c\\\\ \\r\\nBEGIN:VEVENT\\nümlaut 🦘 " + "long ".repeat(20)
                        + "' where application_id = ?",
                application.value());
        var address = scene.make(page, mara);

        var events = scene.events(address);

        assertThat(events).hasSize(1);
        assertThat(value(events.getFirst(), "SUMMARY")).contains(": A;b,c\\ BEGIN:VEVENT ümlaut 🦘 long long");
        assertThat(body(scene.read(address)).lines())
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 76);
    }

    @Test
    void thousandsOfLoansCostWhatOneDoesAndAreBounded() {
        var address = scene.make(page, mara);
        var one = StatementCount.of(() -> scene.read(address));
        scene.update("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind, end_reason)
                select gen_random_uuid(), application_id, resource_request_id, machine_id, 'CANCELLED',
                    date '2026-11-01' + i % 60, date '2026-10-31' + i % 60, date '2027-04-30', now(), 0, 'WHOLE', 'Over.'
                from allocation cross join generate_series(1, 5000) i where allocation_id = ?""", loan);

        assertThat(StatementCount.of(() -> scene.read(address))).isEqualTo(one).isEqualTo(3);
        assertThat(scene.events(address))
                .hasSize(FeedReading.MOST)
                .anyMatch(event -> value(event, "UID").equals(loan.toString()));
    }
}
