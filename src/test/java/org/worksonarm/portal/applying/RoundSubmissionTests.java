package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.RoundPlanning;
import org.worksonarm.portal.program.RoundTerms;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** On 23 November 2026, 09:00 UTC. */
@PortalTest
@Transactional
@Import(ApplicationFixtures.class)
class RoundSubmissionTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RoundPlanning planning;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private SignedIn mara;
    private ApplicationId draft;

    @BeforeEach
    void begin() {
        mara = fixtures.person("Mara");
        draft = fixtures.draft(mara, "In a round");
        planning.changeRolling(false, 14);
    }

    @Test
    void putsAnApplicationIntoTheOpenRound() {
        plan(NOW.plusSeconds(3600), 0);

        assertThat(submit()).hasRedirectedUrl("/applications/" + draft);

        assertThat(get("/applications/" + draft))
                .bodyText()
                .contains("It is in the round “Winter”.", "30 November 2026");
        assertThat(jdbc.sql(
                                "select name from application_card join round_card using (round_id) where application_id = ?")
                        .param(draft.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Winter");
    }

    @Test
    void refusesOneAtTheDeadlineAndKeepsTheDraft() {
        plan(NOW, 0);

        assertThat(submit())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no applications are taken at this moment", "Your draft is kept");

        planning.changeRolling(true, 14);
        assertThat(submit()).hasRedirectedUrl("/applications/" + draft);
    }

    @Test
    void takesADraftInTheGraceThatWasBegunBeforeTheDeadline() {
        plan(NOW.minusSeconds(3600), 24);
        assertThat(submit()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("/applications/" + draft + "/edit"))
                .bodyText()
                .contains("Drafts", "24 November 2026, 08:00")
                .doesNotContain("but you began before it");

        jdbc.sql("update application set created_at = ? where application_id = ?")
                .param(Timestamp.from(NOW.minusSeconds(3601)))
                .param(draft.value())
                .update();
        entities.clear();

        assertThat(get("/applications/" + draft + "/edit")).bodyText().contains("but you began before it");
        assertThat(submit()).hasRedirectedUrl("/applications/" + draft);
    }

    @Test
    void keepsAnAnswerDateThatWasPromised() {
        plan(NOW.plusSeconds(3600), 0);
        submit();

        jdbc.sql("update round set days_to_decision = 90").update();

        assertThat(get("/applications/" + draft)).bodyText().contains("30 November 2026");
    }

    private void plan(Instant deadline, int grace) {
        planning.plan(new RoundTerms("Winter", Instant.parse("2026-11-01T00:00:00Z"), deadline, grace, 7));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Scenery.as(mara)).exchange();
    }

    private MvcTestResult submit() {
        return mvc.post()
                .uri("/applications/" + draft + "/submit")
                .with(Scenery.as(mara))
                .with(csrf())
                .exchange();
    }
}
