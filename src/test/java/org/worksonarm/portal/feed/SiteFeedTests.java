package org.worksonarm.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.feed.FeedScene.body;
import static org.worksonarm.portal.feed.FeedScene.value;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.RoleWithdrawn;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

/** What the calendar of a site shows one admin. It is 23 November 2026, and the clock stands still. */
@PortalTest
@Transactional
@Import(FeedScene.class)
class SiteFeedTests {

    @Autowired
    FeedScene scene;

    @Autowired
    ApplicationEventPublisher events;

    SignedIn ada;
    ApplicationId application;
    UUID loan;
    String page;

    @BeforeEach
    void lend() {
        ada = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(scene.person("Mara"), "Wheels");
        loan = scene.lend(application);
        page = scene.sitePage(loan);
    }

    @Test
    void showsWhatIsLentThereAndNothingElse() {
        var elsewhere = scene.lend(scene.accepted(scene.person("Noor"), "Containers"));
        var address = scene.make(page, ada);

        assertThat(scene.events(address))
                .extracting(event -> value(event, "URL"))
                .containsExactly("http://localhost/allocations/" + loan);
        assertThat(body(scene.read(address))).doesNotContain(elsewhere.toString());
    }

    @Test
    void showsMaintenanceOfMachinesAndOfTheSite() {
        scene.plan(loan, "New fans", false, LocalDate.of(2026, 12, 3));
        scene.plan(loan, "Power works", true, LocalDate.of(2026, 12, 5));
        var address = scene.make(page, ada);

        assertThat(scene.events(address).stream().map(event -> value(event, "SUMMARY")))
                .anyMatch(summary -> summary.startsWith("Downtime of machine-lent") && summary.endsWith("New fans"))
                .contains("Downtime of all machines: Power works");
        assertThat(scene.calendar(address).validate(true).hasErrors()).isFalse();

        scene.update("update maintenance_window set cancelled = true, version = 1 where planned_by <> ?", loan);
        assertThat(scene.events(address).stream().map(event -> value(event, "SUMMARY")))
                .contains("Cancelled: Downtime of all machines: Power works");
    }

    @Test
    void wallOfConflictsStandsBeforeIt() {
        var address = scene.make(page, ada);
        assertThat(body(scene.read(address))).contains("Wheels");

        scene.conflict(application, ada);

        assertThat(body(scene.read(address)))
                .contains("conflict of interest", "DTEND;VALUE=DATE:20270501")
                .doesNotContain("Wheels", "WOA-", "URL:", application.toString());
    }

    @Test
    void wallIsThatOfWhoeverMadeIt() {
        scene.conflict(application, ada);
        var other = scene.person("Olu", Role.ADMIN);

        assertThat(body(scene.read(scene.make(page, other)))).contains("Wheels");
        assertThat(body(scene.read(scene.make(page, ada)))).doesNotContain("Wheels");
    }

    @Test
    void endsForGoodWithTheRole() {
        var address = scene.make(page, ada);
        scene.update("delete from account_role where account_id = ?", FeedScene.id(ada));
        assertThat(scene.read(address)).hasStatus(HttpStatus.NOT_FOUND);

        events.publishEvent(new RoleWithdrawn(ada.accountId(), Role.ADMIN));
        scene.update("insert into account_role (account_id, role) values (?, 'ADMIN')", FeedScene.id(ada));

        assertThat(scene.read(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void otherRolesChangeNothing() {
        var address = scene.make(page, ada);

        events.publishEvent(new RoleWithdrawn(ada.accountId(), Role.REVIEWER));

        assertThat(scene.read(address)).hasStatusOk();
    }

    @Test
    void newAddressEndsTheOldAndEachAdminHasTheirOwn() {
        var other = scene.make(page, scene.person("Olu", Role.ADMIN));
        var old = scene.make(page, ada);
        scene.make(page, ada);

        assertThat(scene.read(old)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.read(other)).hasStatusOk();
        scene.post(page + "/off", ada);
        assertThat(scene.read(other)).hasStatusOk();
    }

    @Test
    void isForAdminsAlone() {
        assertThat(scene.get(page, scene.person("Rey", Role.REVIEWER))).hasStatus4xxClientError();
        assertThat(scene.get(page.replaceFirst("[0-9a-f]{8}-", "00000000-"), ada))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get(page.replace("/calendar", ""), ada)).bodyText().contains(page);
    }

    @Test
    void manyWindowsCostWhatNoneDo() {
        var address = scene.make(page, ada);
        var few = StatementCount.of(() -> scene.read(address));
        for (var day = 1; day <= 20; day++) {
            scene.plan(loan, "Works", day % 2 == 0, LocalDate.of(2027, 1, day));
        }

        assertThat(StatementCount.of(() -> scene.read(address))).isEqualTo(few).isEqualTo(5);
        assertThat(scene.events(address)).hasSize(21);
    }
}
