package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.support.PortalTest;

/** The list of requests that wait for machines. */
@PortalTest
@Transactional
class RequestsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;
    AdminRequests browser;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
        browser = new AdminRequests(mvc, fixtures.account("Lin Park"));
    }

    @Test
    void saysSinceWhenARequestWaitsAndLeadsOn() {
        var application = fixtures.application("Waiting Wombats", ApplicationStatus.ACCEPTED);
        var request = fixtures.request(application, NeedBuilder.whole().build());
        jdbc.sql("update application set decided_at = '2026-05-03T23:59:00Z' where application_id = ?")
                .param(application)
                .update();

        assertThat(browser.get("/allocations/requests?q=wombat"))
                .hasStatusOk()
                .bodyText()
                .contains("3 May 2026", "/ranking/" + application, "/allocations/requests/" + request);
    }

    @Test
    void dayThatNobodyWroteDownIsNotKnown() {
        fixtures.wholeMachineFor("Waiting Wombats");

        assertThat(browser.get("/allocations/requests?q=wombat")).bodyText().contains("not known");
    }

    @Test
    void findsByProjectAndKind() {
        fixtures.wholeMachineFor("Waiting Wombats");
        fixtures.request("Waiting Wallabies", NeedBuilder.ci(2).build());

        assertThat(browser.get("/allocations/requests?q=WAITING&kind=HOSTED_CI"))
                .bodyText()
                .contains("Waiting Wallabies")
                .doesNotContain("Waiting Wombats");
        assertThat(browser.get("/allocations/requests?q=wom_bat&kind=nonsense"))
                .hasStatusOk()
                .bodyText()
                .contains("No such request");
    }

    @Test
    void keepsTheFilterOnTheNextPage() {
        for (int number = 0; number <= LoanRequests.PAGE; number++) {
            fixtures.request("Many more " + number, NeedBuilder.vm(1, 1, 1).build());
        }

        assertThat(browser.get("/allocations/requests?q=many more&kind=VM"))
                .bodyText()
                .contains("/allocations/requests?q=many%20more&amp;kind=VM&amp;after=");
    }
}
