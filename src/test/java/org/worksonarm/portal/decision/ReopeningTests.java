package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
class ReopeningTests {

    private static final String BECAUSE = "The committee had not read the second letter.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    private SignedIn ada = new SignedIn(AccountId.create(), "nobody", Set.of());
    private SignedIn mara = ada;
    private ApplicationId application = ApplicationId.create();

    @BeforeEach
    void decline() {
        ada = scenery.person("Ada", Role.ADMIN);
        mara = scenery.reachable("Mara");
        application = scenery.application("Declined", 30);
        scenery.join(application, mara);
        judging.decide(application, Outcome.DECLINED, "Nobody looks after it.", ada);
    }

    @Test
    void goesBackToReviewAndTellsTheTeamWhy() {
        assertThat(reopen(BECAUSE, 2)).hasStatus3xxRedirection();

        assertThat(scenery.status(application)).isEqualTo("UNDER_REVIEW");
        assertThat(scenery.mails(application)).hasSize(2).last().asString().contains("looks at “Declined” again");
        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .contains("This decision no longer stands", BECAUSE, "Nobody looks after it.", "Decision reopened")
                .doesNotContain("and is late", "late. It sees");
    }

    @Test
    void isDecidedAnewAndKeepsTheEarlierAnswerOnRecord() {
        reopen(BECAUSE, 2);

        judging.decide(application, Outcome.ACCEPTED, "The second letter convinces.", ada);

        assertThat(scenery.status(application)).isEqualTo("ACCEPTED");
        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .contains("The second letter convinces.", "What was decided before", "Nobody looks after it.");
    }

    @Test
    void needsAReasonAndTheNewestVersion() {
        assertThat(reopen(" too ", 2))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at least 10 characters", " too ");
        assertThat(reopen(BECAUSE, 1)).hasStatus(HttpStatus.CONFLICT);
        assertThat(scenery.status(application)).isEqualTo("DECLINED");
    }

    @Test
    void isNothingForAnUndecidedApplication() {
        application = scenery.application("Undecided", 3);

        assertThat(reopen(BECAUSE, 0))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("nothing to reopen");
    }

    @Test
    void doesNotExistForWhoeverTakesPart() {
        scenery.join(application, ada);

        assertThat(reopen(BECAUSE, 2)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult reopen(String because, long version) {
        return mvc.post()
                .uri("/ranking/" + application + "/reopen")
                .param("because", because)
                .param("version", "" + version)
                .with(as(ada))
                .with(csrf())
                .exchange();
    }
}
