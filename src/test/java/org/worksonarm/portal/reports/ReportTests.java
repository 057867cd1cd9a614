package org.worksonarm.portal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;
import org.worksonarm.portal.support.StatementCount;

/** What reports count, and whom they tell. It is 23 November 2026. */
@PortalTest
@Transactional
@Import(Scenery.class)
class ReportTests {

    @Autowired
    Scenery scenery;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    Fleet fleet;
    SignedIn admin;
    ApplicationId application;

    @BeforeEach
    void prepare() {
        fleet = new Fleet(jdbc);
        admin = scenery.person("Ada", Role.ADMIN);
        application = scenery.application("Zyzzyva", 30);
        scenery.area(application, "languages");
        fleet.request(application);
    }

    @Test
    void countsDaysLentOfDaysThatCouldBeLent() {
        var whole = fleet.whole("utopia-whole");
        var shared = fleet.shared("utopia-shared", 10);
        fleet.lend(application, whole, 0, "2026-11-01", "2027-02-01");
        fleet.lend(application, shared, 4, "2026-11-14", "2027-02-01");
        fleet.maintain(shared, admin.actorId(), "2026-10-01", "2026-10-05", false);
        fleet.maintain(shared, admin.actorId(), "2026-10-04", "2026-10-06", false);
        fleet.maintain(whole, admin.actorId(), "2026-11-10", "2026-11-12", true);

        assertThat(file("utilisation.csv?by=SITE"))
                .contains("Utopia,2026-11-01,27,46")
                .contains("Utopia,2026-10-01,0,56")
                .contains("Utopia,2025-12-01,0,62");
        assertThat(file("utilisation.csv?by=PROJECT")).contains("Project of Zyzzyva,2026-11-01,27,");
        assertThat(file("utilisation.csv?by=AREA")).contains("Languages, libraries and functions\",2026-11-01,27,46");
    }

    @Test
    void machineCountsUntilItRetires() {
        fleet.retire(fleet.whole("utopia-old"), "2026-10-10");

        assertThat(file("utilisation.csv?by=SITE"))
                .contains("Utopia,2026-09-01,0,30", "Utopia,2026-10-01,0,10", "Utopia,2026-11-01,0,0");
    }

    @Test
    void holdsAndWhatNeverBeganAreNotLent() {
        fleet.lend(application, fleet.whole("utopia-whole"), 0, "2026-11-01", "2027-02-01");
        jdbc.sql("update allocation set status = 'HELD', held_until = now() where application_id = ?")
                .param(application.value())
                .update();

        assertThat(file("utilisation.csv?by=SITE")).contains("Utopia,2026-11-01,0,23");
    }

    @Test
    void showsPicturesWithTablesAndLists() {
        fleet.whole("utopia-idle");
        fleet.lend(application, fleet.whole("utopia-lent"), 0, "2026-11-01", "2027-02-01");

        assertThat(page("/reports"))
                .contains("<svg class=\"months\"", "The months in numbers", "Machines with no holder")
                .contains("Project of Zyzzyva");
        assertThat(file("idle.csv")).contains("utopia-idle").doesNotContain("utopia-lent");
        assertThat(file("no-contact.csv")).contains("utopia-lent");
        assertThat(file("demand.csv")).contains("Whole machines");
    }

    @Test
    void holderWithAnAddressHasAContact() {
        scenery.join(application, scenery.reachable("Mara"));
        fleet.lend(application, fleet.whole("utopia-lent"), 0, "2026-11-01", "2027-02-01");

        assertThat(file("no-contact.csv")).doesNotContain("utopia-lent");
    }

    @Test
    void listsLoansPastTheirEnd() {
        fleet.lend(application, fleet.whole("utopia-over"), 0, "2026-10-01", "2026-11-10");
        fleet.lend(application, fleet.whole("utopia-long-over"), 0, "2026-08-01", "2026-10-01");

        assertThat(file("over.csv")).contains("utopia-over").doesNotContain("utopia-long-over");
    }

    @Test
    void namesNoProjectToAnAdminWithAConflict() {
        fleet.lend(application, fleet.whole("utopia-lent"), 0, "2026-11-01", "2027-02-01");
        fleet.lend(application, fleet.whole("utopia-over"), 0, "2026-10-01", "2026-11-10");
        var total = file("utilisation.csv?by=SITE");
        scenery.declareConflict(application, admin);

        assertThat(everything()).noneMatch(text -> text.contains("Zyzzyva"));
        assertThat(file("utilisation.csv?by=AREA")).doesNotContain("anguages");
        assertThat(file("utilisation.csv?by=SITE")).isEqualTo(total);
    }

    @Test
    void isForAdmins() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);

        assertThat(mvc.get().uri("/reports").with(as(reviewer))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/reports/nope.csv").with(as(admin))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tenThousandMachinesAndLoansCostWhatFewDo() {
        var few = StatementCount.of(() -> page("/reports?by=PROJECT"));
        fleet.crowd(application);

        assertThat(StatementCount.of(() -> page("/reports?by=PROJECT"))).isEqualTo(few);
        assertThat(page("/reports")).contains("more stand in the file.");
        assertThat(took("/reports?by=PROJECT")).isLessThan(Duration.ofSeconds(15));
    }

    private Duration took(String path) {
        var begun = System.nanoTime();
        page(path);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Stream<String> everything() {
        return Stream.of(
                page("/reports?by=PROJECT"),
                page("/reports?by=AREA"),
                file("utilisation.csv?by=PROJECT"),
                file("demand.csv"),
                file("idle.csv"),
                file("no-contact.csv"),
                file("over.csv"),
                file("silent.csv"),
                file("outcomes.csv"));
    }

    private String file(String path) {
        return page("/reports/" + path);
    }

    private String page(String path) {
        try {
            var answer = mvc.get().uri(path).with(as(admin)).exchange();
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
