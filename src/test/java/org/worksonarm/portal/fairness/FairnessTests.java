package org.worksonarm.portal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.calibration.Calibration;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** Six applications of edge computing, submitted on days of which nothing else is: each with two reviews that agree. */
@PortalTest
@Import(Scenery.class)
@Transactional
class FairnessTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FairnessPages pages;

    @Autowired
    Calibration calibration;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Rubrics rubrics;

    @Autowired
    EntityManager entities;

    @Autowired
    Scenery scenery;

    @Autowired
    JdbcClient jdbc;

    private static final Period PERIOD = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), "");
    private static final String DAYS = "?from=2019-01-01&to=2019-12-31";
    private static final int DAYS_AGO = 2_700;

    private List<ApplicationId> applications = List.of();
    private final String name = "Rita " + UUID.randomUUID();

    @BeforeEach
    void review() {
        applications = IntStream.range(0, 6)
                .mapToObj(at -> scenery.application("Old", DAYS_AGO))
                .toList();
        var reviewers = List.of(scenery.person(name, Role.REVIEWER), scenery.person("Otto", Role.REVIEWER));
        for (var at = 0; at < applications.size(); at++) {
            scenery.area(applications.get(at), "edge");
            for (var reviewer : reviewers) {
                writing.submit(applications.get(at), reviewer.accountId(), Scenery.all(rubrics.current(), at % 6));
            }
        }
        entities.flush();
        calibration.refresh();
    }

    @Test
    void tellsHowManyHaveAsManyReviewsAsWished() {
        var coverage = pages.of(admin(), PERIOD).coverage();

        assertThat(coverage.lines()).containsExactly(new Coverage.Line(2, 6, 0));
        assertThat(coverage.open()).isEqualTo(new Share(0, 6));
    }

    @Test
    void tellsTheMeanAndTheAgreementOfAllAndOfAnArea() {
        var page = pages.of(admin(), PERIOD);

        assertThat(page.allTotals().scores()).isEqualTo(12);
        assertThat(page.allTotals().mean()).isEqualByComparingTo("2.50");
        assertThat(page.allTotals().agreement())
                .satisfies(agreement -> assertThat(agreement.alpha()).isEqualTo(1))
                .satisfies(agreement -> assertThat(agreement.applications()).isEqualTo(6));
        assertThat(page.totals()).filteredOn(line -> line.scores() > 0).hasSize(2);
        assertThat(page.criteria())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.scores()).isEqualTo(12));
    }

    @Test
    void tellsHowFarAndHowLenientAReviewerIs() {
        var line = line(admin());

        assertThat(line.done()).isEqualTo(6);
        assertThat(line.mean()).isEqualByComparingTo("2.50");
        assertThat(line.leniency()).isNotNull();
    }

    @Test
    void tellsWhatIsAssignedToAReviewerAndWhatOfItIsLate() {
        assign(LocalDate.of(2026, 11, 22), LocalDate.of(2999, 1, 1));

        assertThat(pages.of(admin(), PERIOD).reviewers())
                .filteredOn(line -> line.name().equals("Assigned"))
                .extracting(ReviewerLine::done, ReviewerLine::open, ReviewerLine::late)
                .containsExactly(tuple(0, 2, 1));
    }

    private void assign(LocalDate... due) {
        var reviewer = scenery.person("Assigned", Role.REVIEWER).accountId();
        for (var at = 0; at < due.length; at++) {
            jdbc.sql("""
                    insert into assignment (assignment_id, application_id, reviewer, status, due_on, assigned_at, version)
                    values (gen_random_uuid(), ?, ?, 'ASSIGNED', ?, now(), 0)""")
                    .params(applications.get(at).value(), reviewer.value(), due[at])
                    .update();
        }
    }

    @Test
    void leavesOutWhatTheReaderHasAConflictWith() {
        var insider = scenery.person("Ina", Role.ADMIN);
        applications.stream().limit(4).forEach(application -> scenery.join(application, insider));

        var page = pages.of(insider, PERIOD);

        assertThat(page.coverage().lines()).containsExactly(new Coverage.Line(2, 2, 0));
        assertThat(page.allTotals().scores()).isEqualTo(4);
        assertThat(page.criteria())
                .allSatisfy(criterion -> assertThat(criterion.scores()).isEqualTo(4));
        assertThat(line(insider).done()).isEqualTo(2);
        assertThat(line(insider).mean()).isNull();
        assertThat(line(insider).leniency()).isNull();
    }

    @Test
    void leavesOutScoresThatTheReaderMustNotSeeYet() {
        var both = scenery.person("Bo", Role.ADMIN, Role.REVIEWER);

        var page = pages.of(both, PERIOD);

        assertThat(page.coverage().lines()).containsExactly(new Coverage.Line(2, 6, 0));
        assertThat(page.isUnreviewed()).isTrue();
        assertThat(page.criteria()).isEmpty();
        assertThat(line(both).mean()).isNull();
        assertThat(line(both).leniency()).isNull();
    }

    @Test
    void leavesOutOtherPeriodsAndRounds() {
        var page = pages.of(admin(), new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), ""));

        assertThat(page.coverage().isEmpty()).isTrue();
        assertThat(page.reviewers()).isEmpty();
        assertThat(pages.of(admin(), new Period(null, null, "other")).isUnreviewed())
                .isTrue();
    }

    @Test
    void showsAllOnOnePage() {
        assertThat(mvc.get().uri("/fairness" + DAYS).with(as(admin())))
                .hasStatusOk()
                .bodyText()
                .contains("Coverage", "Time to decision", name, "alpha", "Edge computing", "Acceptance")
                .contains("/fairness/reviewers.csv?from=2019-01-01&amp;to=2019-12-31");
    }

    @Test
    void saysWhatIsMissingWhereNothingIsKnown() {
        assertThat(mvc.get().uri("/fairness?from=2005-01-01&to=2005-12-31").with(as(admin())))
                .hasStatusOk()
                .bodyText()
                .contains("No application is open for review yet", "Nothing was decided", "Nobody reviews yet");
    }

    @ParameterizedTest
    @CsvSource({"2019-13-01, ''", "soon, ''", "'', 1-1-1", "2019-12-31, 2019-01-01"})
    void saysWhatIsWrongWithAPeriodAndKeepsIt(String from, String to) {
        assertThat(mvc.get().uri("/fairness?from={from}&to={to}", from, to).with(as(admin())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsAnyOf("Give a day such as", "The last day is before the first one")
                .contains("value=\"" + (from.isEmpty() ? to : from) + "\"");
    }

    @ParameterizedTest
    @CsvSource({"coverage", "times", "reviewers", "totals", "questions", "acceptance"})
    void letsEachTableBeTakenAlong(String table) {
        assertThat(mvc.get().uri("/fairness/" + table + ".csv" + DAYS).with(as(admin())))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"fairness-" + table + ".csv\"");
    }

    @Test
    void isForAdminsOnly() {
        assertThat(mvc.get().uri("/fairness").with(as(scenery.person("Rae", Role.REVIEWER))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/fairness/people.csv").with(as(admin()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private ReviewerLine line(SignedIn reader) {
        return pages.of(reader, PERIOD).reviewers().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private SignedIn admin() {
        return scenery.person("Ada", Role.ADMIN);
    }
}
