package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
@Transactional
class RankingTests {

    @Autowired
    Ranking ranking;

    @Autowired
    Judging judging;

    @Autowired
    Scenery scenery;

    @Autowired
    Rubrics rubrics;

    @Autowired
    ReviewWriting writing;

    @Autowired
    EntityManager entities;

    private final String word = "w" + UUID.randomUUID();

    @Test
    void ordersByMeanWithTheUnreviewedLast() {
        var low = reviewed(1, 2);
        var none = scenery.application(word, 9);
        var high = reviewed(5, 4);

        assertThat(ids(query(null, null))).containsExactly(high, low, none);
        assertThat(ranking.rows(admin(), query(null, null)).getLast().rank()).isNull();
    }

    @Test
    void measuresTheSpreadAsSampleStandardDeviation() {
        reviewed(1, 2, 5);

        var lie = ranking.rows(admin(), query(null, null)).getFirst().lie();

        assertThat(lie).hasToString("Spread[mean=2.67, lowest=1.00, highest=5.00, deviation=2.08]");
    }

    @Test
    void knowsNoSpreadOfOneReview() {
        reviewed(3);

        assertThat(ranking.rows(admin(), query(null, null)).getFirst().lie())
                .hasToString("Spread[mean=3.00, lowest=3.00, highest=3.00, deviation=null]");
    }

    @Test
    void ordersBySpreadWithTheWidestFirst() {
        var near = reviewed(3, 4);
        var far = reviewed(0, 5);
        var one = reviewed(5);

        assertThat(ids(query(RankingQuery.Sort.SPREAD, null))).containsExactly(far, near, one);
    }

    @Test
    void sharesARankAmongEqualsAndKeepsItUnderASearch() {
        reviewed(4);
        reviewed(4);
        reviewed(2);

        var ranks = ranking.rows(admin(), query(null, null)).stream()
                .map(Ranking.Row::rank)
                .toList();

        assertThat(ranks.get(0)).isEqualTo(ranks.get(1)).isLessThan(ranks.get(2));
    }

    @Test
    void narrowsByFocusAreaAndStatus() {
        var edge = scenery.application(word, 5);
        scenery.area(edge, "edge");
        var accepted = accepted();

        assertThat(ids(new RankingQuery(word, "edge", null, null, null, null))).containsExactly(edge);
        assertThat(ids(new RankingQuery(word, null, null, RankingQuery.Show.ACCEPTED, null, null)))
                .containsExactly(accepted);
        assertThat(ids(query(null, null))).containsExactly(edge);
    }

    @Test
    void narrowsToARoundOrToRollingIntake() {
        var inRound = scenery.application("In a round " + word, 5);
        var rolling = scenery.application("Rolling " + word, 4);
        var round = scenery.round(inRound).toString();

        assertThat(ids(new RankingQuery(word, null, round, null, null, null))).containsExactly(inRound);
        assertThat(ids(new RankingQuery(word, null, "rolling", null, null, null)))
                .containsExactly(rolling);
        assertThat(ids(new RankingQuery(word, null, "no round", null, null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesWithoutGapsOrRepeats(RankingQuery.Sort sort) {
        for (int i = 0; i < 60; i++) {
            scenery.application(word, i % 7);
        }
        reviewed(3, 4, 4);

        assertThat(allPages(sort)).hasSize(61).doesNotHaveDuplicates();
    }

    @Test
    void takesPercentAndUnderscoreLiterally() {
        scenery.application("100% of " + word, 5);
        scenery.application("1000 of " + word, 5);

        assertThat(ids(new RankingQuery("100% OF " + word, null, null, null, null, null)))
                .hasSize(1);
    }

    @Test
    void leavesWhatAnAdminTakesPartInOutOfTheCounts() {
        var insider = admin();
        var before = ranking.summary(insider, Instant.EPOCH).open();
        var application = scenery.application(word, 5);
        assertThat(ranking.summary(insider, Instant.EPOCH).open()).isEqualTo(before + 1);

        scenery.join(application, insider);

        assertThat(ranking.summary(insider, Instant.EPOCH).open()).isEqualTo(before);
    }

    private List<ApplicationId> allPages(RankingQuery.Sort sort) {
        var found = new ArrayList<ApplicationId>();
        String after = null;
        do {
            var rows = ranking.rows(admin(), query(sort, after));
            rows.stream()
                    .limit(Ranking.PAGE)
                    .map(row -> new ApplicationId(row.applicationId()))
                    .forEach(found::add);
            after = rows.size() > Ranking.PAGE
                    ? rows.get(Ranking.PAGE - 1).place().toString()
                    : null;
        } while (after != null);
        return found;
    }

    private List<ApplicationId> ids(RankingQuery query) {
        return ranking.rows(admin(), query).stream()
                .map(row -> new ApplicationId(row.applicationId()))
                .toList();
    }

    private RankingQuery query(RankingQuery.@Nullable Sort sort, @Nullable String after) {
        return new RankingQuery(word, null, null, null, sort, after);
    }

    private ApplicationId reviewed(int... points) {
        var application = scenery.application(word, 5);
        for (int given : points) {
            var reviewer = scenery.person("R", Role.REVIEWER).accountId();
            writing.submit(application, reviewer, Scenery.all(rubrics.current(), given));
        }
        entities.flush();
        return application;
    }

    private SignedIn admin() {
        return scenery.person("Ada", Role.ADMIN);
    }

    private ApplicationId accepted() {
        var application = scenery.application(word, 5);
        judging.decide(application, Outcome.ACCEPTED, "a good reason", admin());
        entities.flush();
        return application;
    }
}
