package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
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

/** A strict and a lenient reviewer, who share some applications, and one application that each reads alone. */
@PortalTest
@Import(Scenery.class)
@Transactional
class AdjustedScoresTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Ranking ranking;

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

    private final String word = "w" + UUID.randomUUID();
    private ApplicationId byStrict = ApplicationId.create();
    private ApplicationId byLenient = byStrict;

    @BeforeEach
    void review() {
        var strict = scenery.person("Stella Strict", Role.REVIEWER);
        var lenient = scenery.person("Lena Lenient", Role.REVIEWER);
        IntStream.range(0, 10).forEach(_ -> reviewByBoth(strict, lenient));
        byStrict = scenery.application(word, 5);
        byLenient = scenery.application(word, 5);
        review(byStrict, strict, 2);
        review(byLenient, lenient, 3);
        entities.flush();
        calibration.refresh();
    }

    @Test
    void ranksByWhatWasGivenOrByWhatEqualReviewersWouldHaveGiven() {
        assertThat(order(admin(), RankingQuery.Sort.MEAN)).containsExactly(byLenient, byStrict);
        assertThat(order(admin(), RankingQuery.Sort.ADJUSTED)).containsExactly(byStrict, byLenient);
        assertThat(ranks(RankingQuery.Sort.ADJUSTED)).isSorted();
        assertThat(ranks(RankingQuery.Sort.MEAN)).isSorted();
    }

    @Test
    void showsBothBesideEachOtherWithTheIntervalAndItsFlags() {
        var row = row(byStrict, admin());
        var adjusted = Objects.requireNonNull(row.calibrated());

        assertThat(mvc.get().uri("/ranking?sort=ADJUSTED&q=" + word).with(as(admin())))
                .hasStatusOk()
                .bodyText()
                .contains("By the adjusted score", ">2.00<", ">" + adjusted.score() + "<")
                .contains(adjusted.low() + " to " + adjusted.high(), "Too few reviews", "UTC");
    }

    @Test
    void showsEachReviewAsGivenAndAdjustedWhereItIsDecided() {
        assertThat(mvc.get().uri("/ranking/" + byStrict).with(as(admin())))
                .hasStatusOk()
                .bodyText()
                .contains("Adjusted for reviewers", "Stella Strict", "points less", "Ask another reviewer");
        assertThat(mvc.get().uri("/ranking/" + byLenient).with(as(admin())))
                .bodyText()
                .contains("Lena Lenient", "points more");
    }

    @Test
    void hidesThemFromWhoOwesAReview() {
        var both = scenery.person("Bo", Role.REVIEWER, Role.ADMIN);
        var adjusted = Objects.requireNonNull(row(byStrict, admin()).calibrated())
                .score()
                .toString();

        assertThat(row(byStrict, both).calibrated()).isNull();
        assertThat(row(byStrict, both).flags()).isNull();
        assertThat(mvc.get().uri("/ranking?sort=ADJUSTED&q=" + word).with(as(both)))
                .hasStatusOk()
                .bodyText()
                .contains(byStrict.toString(), "After your review")
                .doesNotContain(adjusted, "Too few reviews");
        assertThat(mvc.get().uri("/ranking/" + byStrict).with(as(both)))
                .bodyText()
                .doesNotContain(adjusted, "Stella Strict", "Adjusted");
    }

    @Test
    void sortsWhatIsHiddenAsIfNobodyHadReviewedIt() {
        var both = scenery.person("Bo", Role.REVIEWER, Role.ADMIN);

        var keys =
                ranking.rows(both, query(RankingQuery.Sort.ADJUSTED)).stream().map(Ranking.Row::sortKey);

        assertThat(keys).hasSize(2).allSatisfy(key -> assertThat(key).isEqualByComparingTo("100"));
    }

    @Test
    void standBehindTheWall() {
        var insider = scenery.person("Ina", Role.ADMIN);
        scenery.join(byStrict, insider);

        assertThat(order(insider, RankingQuery.Sort.ADJUSTED)).containsExactly(byLenient);
        assertThat(mvc.get().uri("/ranking/" + byStrict).with(as(insider))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void areExplained() {
        assertThat(mvc.get().uri("/ranking/method").with(as(admin())))
                .hasStatusOk()
                .bodyText()
                .contains("Fewer than 3", "Platt and Burges");
        assertThat(mvc.get().uri("/ranking/method").with(as(scenery.person("Una"))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private List<Integer> ranks(RankingQuery.Sort sort) {
        return ranking.rows(admin(), query(sort)).stream()
                .map(Ranking.Row::rank)
                .toList();
    }

    private Ranking.Row row(ApplicationId application, SignedIn reader) {
        return ranking.rows(reader, query(RankingQuery.Sort.MEAN)).stream()
                .filter(row -> application.value().equals(row.applicationId()))
                .findFirst()
                .orElseThrow();
    }

    private List<ApplicationId> order(SignedIn reader, RankingQuery.Sort sort) {
        return ranking.rows(reader, query(sort)).stream()
                .map(row -> new ApplicationId(row.applicationId()))
                .toList();
    }

    private RankingQuery query(RankingQuery.Sort sort) {
        return new RankingQuery(word, null, null, null, sort, null);
    }

    private void review(ApplicationId application, SignedIn reviewer, int points) {
        writing.submit(application, reviewer.accountId(), Scenery.all(rubrics.current(), points));
    }

    private SignedIn admin() {
        return scenery.person("Ada", Role.ADMIN);
    }

    private void reviewByBoth(SignedIn strict, SignedIn lenient) {
        var shared = scenery.application("shared", 5);
        review(shared, strict, 1);
        review(shared, lenient, 4);
    }
}
