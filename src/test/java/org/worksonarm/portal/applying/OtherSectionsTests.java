package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Content;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.support.PortalTest;

/** What the form asks only of some, and what other modules add to it. */
@PortalTest
@Import(ApplicationFixtures.class)
class OtherSectionsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ProjectTeams teams;

    SignedIn mara;
    ApplicationId draft;

    @BeforeEach
    void beginADraft() {
        mara = fixtures.person("Mara Lindqvist");
        draft = fixtures.draft(mara, "CI for Julia");
    }

    @Test
    void wishesForASecondContactAndIsContentWithOne() {
        assertThat(mvc.get().uri(page("/edit")).with(as(mara)))
                .bodyText()
                .contains("The team", "Mara Lindqvist", "One more wished for", "/team\"");

        assertThat(mvc.post().uri(page("/submit")).with(as(mara)).with(csrf()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/applications/" + draft);
    }

    @Test
    void countsTheTeamAsDoneOnceTwoAreThere() {
        var second = fixtures.person("Second Contact");
        teams.join(drafts.open(draft, mara.accountId()).project(), second.accountId());

        assertThat(mvc.get().uri(page("/edit")).with(as(mara)))
                .bodyText()
                .contains("Second Contact")
                .doesNotContain("One more wished for");
    }

    @Test
    void asksWhoStandsBehindItWhereANeedGoesOn() {
        assertThat(mvc.get().uri(page("/edit/contributions")).with(as(mara)))
                .bodyText()
                .contains("name=\"foundation\"");
    }

    @Test
    void asksNothingOfThatWhereEveryNeedEnds() {
        var content = drafts.open(draft, mara.accountId()).content();
        var ending = content.requests().stream()
                .filter(line -> !line.need().continuing())
                .toList();
        drafts.write(draft, mara.accountId(), new Content(content.answers(), content.areas(), ending));

        assertThat(mvc.get().uri(page("/edit/contributions")).with(as(mara)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"foundation\"");
    }

    private String page(String path) {
        return "/applications/" + draft + path;
    }
}
