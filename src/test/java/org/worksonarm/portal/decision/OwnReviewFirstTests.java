package org.worksonarm.portal.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** Somebody who is reviewer and admin at once, against every place where scores of others show. */
@PortalTest
@Import({Scenery.class, Judging.class})
@Transactional
class OwnReviewFirstTests {

    private static final String REASON = "It brings a release architecture.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Ranking ranking;

    @Autowired
    Judging judging;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Rubrics rubrics;

    @Autowired
    EntityManager entities;

    @Autowired
    Scenery scenery;

    private final String word = "w" + UUID.randomUUID();
    private SignedIn both = new SignedIn(AccountId.create(), "nobody", Set.of());
    private ApplicationId application = ApplicationId.create();

    @BeforeEach
    void letOthersReview() {
        both = scenery.person("Bo", Role.REVIEWER, Role.ADMIN);
        application = reviewed(0, 5);
    }

    @ParameterizedTest
    @EnumSource
    void hidesScoresInTheRankingHoweverItIsSorted(RankingQuery.Sort sort) {
        var uri = "/ranking?q=" + word + "&sort=" + sort;

        assertThat(mvc.get().uri(uri).with(as(both)))
                .hasStatusOk()
                .bodyText()
                .contains(application.toString(), "After your review", ">Open<")
                .doesNotContain("2.50", "3.54", "5.00");
        assertThat(mvc.get().uri(uri).with(as(admin()))).bodyText().contains("2.50", "3.54", "5.00", ">Decide<");
    }

    @ParameterizedTest
    @EnumSource(names = {"MEAN", "SPREAD"})
    void sortsWhatIsHiddenAsIfNobodyHadReviewedIt(RankingQuery.Sort sort) {
        var best = reviewed(0, 5, 5);
        var worst = reviewed(0, 1, 0);
        var plain = scenery.application(word, 5);
        review(worst, both, 1);

        var rows = ranking.rows(both, new RankingQuery(word, null, null, null, sort, null));

        assertThat(rows.getFirst().applicationId()).isEqualTo(worst.value());
        assertThat(rows.subList(1, 4))
                .isSortedAccordingTo((one, other) ->
                        one.place().toString().compareTo(other.place().toString()))
                .allSatisfy(row -> assertThat(row.rank()).isNull())
                .extracting(row -> new ApplicationId(row.applicationId()))
                .containsExactlyInAnyOrder(application, best, plain);
    }

    @Test
    void leavesNoGapInTheRanksForWhatIsHidden() {
        var seen = reviewed(2);
        review(seen, both, 2);
        var admin = admin();
        var rank = rank(seen, both);
        var trueRank = rank(seen, admin);

        reviewed(5, 5);

        assertThat(rank(seen, both)).isEqualTo(rank);
        assertThat(rank(seen, admin)).isEqualTo(trueRank + 1);
    }

    @Test
    void countsOnlyWhatShowsAmongTheOnesFarApart() {
        var hidden = ranking.summary(both, Instant.EPOCH);
        review(application, both, 3);

        assertThat(ranking.summary(both, Instant.EPOCH).farApart()).isEqualTo(hidden.farApart() + 1);
        assertThat(hidden.unreviewed())
                .isEqualTo(ranking.summary(admin(), Instant.EPOCH).unreviewed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ranking/", "/review/"})
    void hidesScoresOnThePageOfTheApplication(String path) {
        assertThat(mvc.get().uri(path + application).with(as(both)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("2.50", "3.54", "Rater", "committee 5", "applicant 5");
    }

    @Test
    void asksForTheOwnReviewBeforeTheDecision() {
        assertThat(mvc.get().uri("/ranking/" + application).with(as(both)))
                .bodyText()
                .contains("Your own review first", "/review/" + application)
                .doesNotContain("Hold this decision", "No review is in yet");
        assertThat(decide(both))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hand in your own review first");
        assertThat(scenery.count("decision", application)).isZero();
    }

    @Test
    void showsAllOnceTheOwnReviewIsIn() {
        review(application, both, 1);

        assertThat(mvc.get().uri("/ranking/" + application).with(as(both)))
                .bodyText()
                .contains("2.00", "Rater", "committee 5", "Hold this decision");
        assertThat(decide(both)).hasStatus3xxRedirection();
    }

    @Test
    void hidesOnTheWaitingListAndShowsOnceNobodyScoresAnyMore() {
        judging.decide(application, Outcome.WAITING_LIST, REASON, admin());
        entities.flush();
        assertThat(row(application, both).lie()).isNull();

        judging.decide(application, Outcome.DECLINED, REASON, admin());
        entities.flush();
        assertThat(row(application, both).lie()).isNotNull();
    }

    private Ranking.Row row(ApplicationId sought, SignedIn reader) {
        return ranking.rows(reader, new RankingQuery(word, null, null, RankingQuery.Show.ALL, null, null)).stream()
                .filter(row -> sought.value().equals(row.applicationId()))
                .findFirst()
                .orElseThrow();
    }

    private int rank(ApplicationId sought, SignedIn reader) {
        return requireNonNull(row(sought, reader).rank());
    }

    private MvcTestResult decide(SignedIn person) {
        return mvc.post()
                .uri("/ranking/" + application)
                .param("outcome", "ACCEPTED")
                .param("reason", REASON)
                .param("version", "0")
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    private ApplicationId reviewed(int... points) {
        var reviewed = scenery.application(word, 5);
        for (int given : points) {
            review(reviewed, scenery.person("Rater", Role.REVIEWER), given);
        }
        return reviewed;
    }

    private void review(ApplicationId reviewed, SignedIn reviewer, int points) {
        writing.submit(reviewed, reviewer.accountId(), Scenery.all(rubrics.current(), points));
        entities.flush();
    }

    private SignedIn admin() {
        return scenery.person("Ada", Role.ADMIN);
    }
}
