package org.worksonarm.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.assignment.Scenery.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(Scenery.class)
class AssignmentPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    ReviewAssignment assignment;

    @Autowired
    Reviewers reviewers;

    private SignedIn admin;
    private SignedIn insider;
    private SignedIn reviewer;
    private ApplicationId application;

    @BeforeEach
    void enter() {
        admin = scenery.person("Ada", Role.ADMIN);
        insider = scenery.person("Insider", Role.ADMIN, Role.REVIEWER);
        reviewer = scenery.person("Ravi Unmistakable", Role.REVIEWER);
        application = scenery.application("Zebrafish", "edge");
        scenery.join(application, insider);
    }

    @Test
    void assignsWhomTheAdminChooses() {
        assertThat(post("", admin).param("reviewer", id(reviewer)).param("dueOn", "2026-12-01"))
                .hasRedirectedUrl("/assignments/applications/" + application);

        assertThat(scenery.statuses(application)).containsExactly("ASSIGNED");
        assertThat(mvc.get().uri("/ranking/" + application).with(as(admin)))
                .bodyText()
                .contains("Ravi Unmistakable", "1 December 2026");
    }

    @Test
    void saysWhyItCannotBeAssigned() {
        assertThat(post("", admin).param("reviewer", id(insider)).param("dueOn", "2026-12-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This reviewer has a conflict of interest");
        assertThat(post("", admin).param("reviewer", "nobody").param("dueOn", "2026-11-22"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a reviewer.", "Enter a day from today on", "2026-11-22");
    }

    @Test
    void takesAnAssignmentBackWithAReason() {
        assign();

        assertThat(post("/withdraw", admin).param("assigned", id(reviewer)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the reviewer a reason.");
        assertThat(post("/withdraw", admin).param("assigned", id(reviewer)).param("reason", "Enough reviews."))
                .hasStatus3xxRedirection();
        assertThat(scenery.statuses(application)).containsExactly("WITHDRAWN");
    }

    @Test
    void offersNobodyWithAConflictOfInterest() {
        assertThat(mvc.get().uri("/assignments/applications/" + application).with(as(admin)))
                .hasStatusOk()
                .bodyText()
                .contains(id(reviewer))
                .doesNotContain(id(insider));
    }

    @Test
    void hidesTheApplicationFromAnAdminWithAConflictOfInterest() {
        assertThat(mvc.get().uri("/assignments/applications/" + application).with(as(insider)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("", insider).param("reviewer", id(reviewer)).param("dueOn", "2026-12-01"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scenery.statuses(application)).isEmpty();
    }

    @Test
    void leavesTheApplicationOutOfCountsForAnAdminWithAConflictOfInterest() {
        assign();

        assertThat(card(admin).open()).isEqualTo(1);
        assertThat(card(insider).open()).isZero();
        assertThat(card(insider).taken()).isEqualTo(1);
    }

    @Test
    void listsReviewersByWhatTheyHaveToDo() {
        assign();

        assertThat(mvc.get().uri("/assignments").with(as(admin))).bodyText().contains("Ravi Unmistakable", "1 of 8");
        assertThat(mvc.get().uri("/assignments?show=LATE").with(as(admin)))
                .bodyText()
                .doesNotContain("Ravi Unmistakable");
    }

    private void assign() {
        assertThat(assignment.assign(application, reviewer.accountId(), Scenery.TODAY, admin.accountId()))
                .isEmpty();
    }

    private ReviewerCard card(SignedIn reader) {
        return reviewers.all(reader.accountId()).stream()
                .filter(card -> card.id().equals(reviewer.accountId().value()))
                .findFirst()
                .orElseThrow();
    }

    private MockMvcRequestBuilder post(String path, SignedIn person) {
        return mvc.post()
                .uri("/assignments/applications/" + application + path)
                .with(as(person))
                .with(csrf());
    }

    private static String id(SignedIn person) {
        return person.accountId().toString();
    }
}
