package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.assignment.Scenery.as;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.ReviewAssignment;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(Scenery.class)
class DeclineTests {

    private static final String WHY = "I am away until January.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ReviewAssignment assignment;

    @Autowired
    RecordKeeping record;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    private SignedIn reviewer;
    private ApplicationId application;

    @BeforeEach
    void assign() {
        var admin = scenery.person("Ada", Role.ADMIN);
        reviewer = scenery.person("Ravi", Role.REVIEWER);
        application = scenery.application("VPP");
        assertThat(assignment.assign(application, reviewer.accountId(), Scenery.TODAY.plusDays(10), admin.accountId()))
                .isEmpty();
    }

    @Test
    void isOfferedWithTheDueDayToWhomItIsAssigned() {
        assertThat(sheet(reviewer)).bodyText().contains("Assigned to you", "3 December", "Decline this assignment");
        assertThat(sheet(scenery.person("Grace", Role.REVIEWER)))
                .bodyText()
                .doesNotContain("Assigned to you", "Decline this assignment");
    }

    @Test
    void endsTheAssignmentWithItsReasonAndRecordsThat() {
        assertThat(decline(reviewer, WHY))
                .hasRedirectedUrl("/review")
                .flash()
                .hasEntrySatisfying(
                        "notice",
                        notice -> assertThat(notice).asString().matches("You declined to review WOA-\\d+, VPP\\."));

        assertThat(scenery.statuses(application)).containsExactly("DECLINED");
        assertThat(one("reason", String.class)).isEqualTo(WHY);
        assertThat(record.of("assignment", one("assignment_id", UUID.class)))
                .extracting(RecordEntry::action)
                .containsExactly("assigned", "declined");
    }

    @Test
    void asksForAReason() {
        assertThat(decline(reviewer, "  "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give a reason, so that", "id=\"reason-error\"");
        assertThat(decline(reviewer, "x".repeat(501)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Keep the reason to 500 characters.", "x".repeat(501));

        assertThat(scenery.statuses(application)).containsExactly("ASSIGNED");
    }

    @Test
    void doesNotKnowWhatIsNotAssignedToThem() {
        var other = scenery.person("Grace", Role.REVIEWER);

        assertThat(decline(other, WHY)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(decline(other, "")).hasStatus(HttpStatus.NOT_FOUND);
        scenery.join(application, reviewer);
        assertThat(decline(reviewer, WHY)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(scenery.statuses(application)).containsExactly("ASSIGNED");
    }

    @Test
    void happensOnceHoweverOftenItIsSentAtOnce() throws InterruptedException {
        Callable<Integer> click = () -> decline(reviewer, WHY).getResponse().getStatus();

        assertThat(AtOnce.answers(List.of(click, click, click))).containsExactlyInAnyOrder(302, 404, 404);

        assertThat(scenery.statuses(application)).containsExactly("DECLINED");
        assertThat(record.of("assignment", one("assignment_id", UUID.class))).hasSize(2);
    }

    private MvcTestResult sheet(SignedIn person) {
        return mvc.get().uri("/review/" + application).with(as(person)).exchange();
    }

    private MvcTestResult decline(SignedIn person, String reason) {
        return mvc.post()
                .uri("/review/" + application + "/decline")
                .param("reason", reason)
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    private <T> T one(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from assignment where application_id = ?")
                .param(application.value())
                .query(type)
                .single();
    }
}
