package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** What was submitted before can be read again, and is final once the application is decided. */
@PortalTest
@Import({Scenery.class, SheetSender.class})
class ReviewHistoryTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    SheetSender sheets;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Rubrics rubrics;

    @Autowired
    JdbcClient jdbc;

    private SignedIn reviewer;
    private ApplicationId application;

    @BeforeEach
    void submitsTwice() {
        reviewer = scenery.person("Ravi Twice", Role.REVIEWER);
        application = scenery.application("Changed my mind", 3);
        submit(reviewer, 2);
        submit(reviewer, 4);
    }

    @Test
    void showsItsAuthorWhatEachSubmissionChanged() {
        page("/review", reviewer)
                .contains("Total 4.00", "Total 2.00", "First submitted")
                .containsPattern("Ambition: <del><span class=\"hide\">was </span>2</del>\\s*<ins>.*4</ins>")
                .contains("<del> 2</del><ins> 4</ins>");
    }

    @Test
    void keepsNothingNewWhenTheSameIsSubmittedAgain() {
        submit(reviewer, 4);

        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void keepsNoDrafts() {
        sheets.type(application, reviewer, UUID.randomUUID(), 1, List.of("0"), "1");

        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void showsAdminsWhatAllReviewersSubmitted() {
        submit(scenery.person("Noor Once", Role.REVIEWER), 3);

        page("/ranking", scenery.person("Ada", Role.ADMIN)).contains("Ravi Twice", "Noor Once", "Total 2.00");
    }

    @Test
    void showsOnlyTheirOwnToReviewers() {
        var other = scenery.person("Noor", Role.REVIEWER);

        page("/review", other).contains("Nothing is submitted yet").doesNotContain("Total 2.00");
        assertThat(mvc.get().uri("/ranking/" + application + "/history").with(as(other)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsNothingToAnAdminWhoStillOwesAReview() {
        var both = scenery.person("Both", Role.REVIEWER, Role.ADMIN);

        assertThat(mvc.get().uri("/ranking/" + application + "/history").with(as(both)))
                .hasRedirectedUrl("/ranking/" + application);
    }

    @Test
    void doesNotExistForThoseWithAConflict() {
        var admin = scenery.person("On the team", Role.ADMIN, Role.REVIEWER);
        scenery.join(application, admin);

        for (var path : List.of("/ranking/", "/review/")) {
            assertThat(mvc.get().uri(path + application + "/history").with(as(admin)))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void isNotRewrittenInTheDatabase() {
        assertThatThrownBy(() -> jdbc.sql("update review_version set total = 5").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("what was submitted stays");
    }

    @Test
    void endsWithTheDecisionInTheDatabaseToo() {
        jdbc.sql("update application set status = 'DECLINED' where application_id = ?")
                .param(application.value())
                .update();

        assertRefused("update review set total = 5 where application_id = ?");
        assertRefused("delete from review_score where review_id in"
                + " (select review_id from review where application_id = ?)");
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(application.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("an application that is declined takes no reviews");
    }

    private void submit(SignedIn person, int points) {
        writing.submit(application, person.accountId(), Scenery.all(rubrics.current(), points));
    }

    private long versions() {
        return jdbc.sql("select count(*) from review_version join review using (review_id) where application_id = ?")
                .param(application.value())
                .query(Long.class)
                .single();
    }

    private AbstractStringAssert<?> page(String of, SignedIn person) {
        return assertThat(mvc.get().uri(of + "/" + application + "/history").with(as(person)))
                .hasStatusOk()
                .bodyText();
    }
}
