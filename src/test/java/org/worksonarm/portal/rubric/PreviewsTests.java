package org.worksonarm.portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.CriterionText;
import org.worksonarm.portal.program.RubricDrafting;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.review.ScoreSheet;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Transactional
@Import({RubricScene.class, Scenery.class})
class PreviewsTests {

    @Autowired
    Previews previews;

    @Autowired
    RubricDrafting drafting;

    @Autowired
    Rubrics rubrics;

    @Autowired
    ReviewWriting writing;

    @Autowired
    RubricScene scene;

    @Autowired
    Scenery scenery;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private ApplicationId useful;
    private ApplicationId daring;

    @BeforeEach
    void reviewTwo() {
        jdbc.sql("delete from review_score").update();
        jdbc.sql("delete from review").update();
        useful = reviewed("Useful", Map.of("edge", 3, "impact", 5, "ambition", 1, "readiness", 3, "upstreaming", 3));
        daring = reviewed("Daring", Map.of("edge", 3, "impact", 2, "ambition", 3, "readiness", 3, "upstreaming", 3));
        drafting.begin();
    }

    @Test
    void isTheRankingAsItWasWhereNothingChanges() {
        assertThat(previews.of(admin()).entries()).allSatisfy(entry -> {
            assertThat(entry.after()).isEqualByComparingTo(entry.before());
            assertThat(entry.climb()).isZero();
        });
    }

    @Test
    void weighsWhatCarriesOverAnew() {
        weigh("ambition", "6");

        var entries = previews.of(admin()).entries();

        assertThat(entries).extracting(Preview.Entry::title).containsExactly("Daring", "Useful");
        assertThat(entries.getFirst().before()).isEqualByComparingTo("2.71");
        assertThat(entries.getFirst().after()).isEqualByComparingTo("2.82");
        assertThat(entries).extracting(Preview.Entry::move).containsExactly("up 1", "down 1");
        assertThat(entries).extracting(Preview.Entry::rankAfter).containsExactly(1, 2);
    }

    @Test
    void leavesOutWhatIsRetiredAndWhatNobodyScored() {
        drafting.retire(scene.criterion("impact"));
        drafting.add(
                null, new CriterionText("Reach", "How far?", BigDecimal.TEN, List.of("a", "b", "c", "d", "e", "f")));

        var entries = previews.of(admin()).entries();

        assertThat(entries.getFirst().title()).isEqualTo("Daring");
        assertThat(entries.getFirst().after()).isEqualByComparingTo("3.00");
        assertThat(scene.get("/rubric/next/preview", admin()))
                .bodyText()
                .contains("cannot be known", "no longer count");
    }

    @Test
    void ranksTheLastRoundWhereThereIsOne() {
        jdbc.sql("""
                insert into round (round_id, name, opens_at, deadline, grace_hours, closes_at, days_to_decision, version)
                values (gen_random_uuid(), 'Autumn', '2026-10-01', '2026-11-01', 0, '2026-11-01', 21, 0)""").update();
        jdbc.sql("update application set round_id = (select round_id from round) where application_id = ?")
                .param(daring.value())
                .update();

        assertThat(previews.of(admin()).entries())
                .extracting(Preview.Entry::title)
                .containsExactly("Daring");
        assertThat(scene.get("/rubric/next/preview", admin())).bodyText().contains("round “Autumn”");
    }

    @Test
    void doesNotKnowApplicationsOfTheReadersOwnProjects() {
        var admin = scenery.person("Ada", Role.ADMIN);
        scenery.join(useful, admin);

        assertThat(previews.of(admin).entries())
                .extracting(Preview.Entry::title)
                .containsExactly("Daring");
        assertThat(scene.get("/rubric/next/preview", admin)).bodyText().doesNotContain("Useful");
    }

    @Test
    void showsNoScoresBeforeTheReadersOwnReviewIsIn() {
        var both = scenery.person("Ada", Role.ADMIN, Role.REVIEWER);
        write(daring, both, Map.of("edge", 1, "impact", 1, "ambition", 1, "readiness", 1, "upstreaming", 1));

        var preview = previews.of(both);

        assertThat(preview.entries()).extracting(Preview.Entry::title).containsExactly("Daring");
        assertThat(preview.owed()).isOne();
        assertThat(scene.get("/rubric/next/preview", both))
                .bodyText()
                .contains("1 more are left out")
                .doesNotContain("Useful");
    }

    private SignedIn admin() {
        return scenery.person("Ada", Role.ADMIN);
    }

    private void weigh(String key, String weight) {
        var criterion = rubrics.draft().orElseThrow().rubric().criterion(key).orElseThrow();
        drafting.change(
                criterion.id(),
                new CriterionText(criterion.name(), criterion.question(), new BigDecimal(weight), criterion.anchors()));
    }

    private ApplicationId reviewed(String title, Map<String, Integer> points) {
        var application = scenery.application(title, 3);
        write(application, scenery.person("Ravi", Role.REVIEWER), points);
        return application;
    }

    private void write(ApplicationId application, SignedIn reviewer, Map<String, Integer> points) {
        var answers = new HashMap<UUID, Optional<Integer>>();
        for (Criterion criterion : rubrics.current().criteria()) {
            answers.put(criterion.id(), Optional.ofNullable(points.get(criterion.key())));
        }
        writing.submit(application, reviewer.accountId(), new ScoreSheet(answers, "", ""));
        entities.flush();
    }
}
