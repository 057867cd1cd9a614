package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.FreeCapacity;
import org.worksonarm.portal.allocation.FreeCapacity.ModelCapacity;
import org.worksonarm.portal.decision.DecisionTimes;
import org.worksonarm.portal.decision.DecisionTimes.MeasuredWait;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
class PublicPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Rubrics rubrics;

    @MockitoBean
    DecisionTimes times;

    @MockitoBean
    FreeCapacity capacity;

    @Test
    void homeTellsTheMeasuredWaitAndWhatIsFree() {
        when(times.recent()).thenReturn(Optional.of(new MeasuredWait(41, 9, 38, 3)));
        when(capacity.today())
                .thenReturn(List.of(
                        new ModelCapacity("altra", "Altra Q80-30", 18, 7, null),
                        new ModelCapacity("thunderx", "ThunderX", 32, 0, LocalDate.of(2027, 1, 14))));

        assertThat(text("/"))
                .contains("9 days", "of the last 41 applications", "38 of 41", "within the 14 days")
                .contains("7 of 18 free", "None of 32 free; the next on 14 January 2027", "On 23 November 2026, UTC");
    }

    @Test
    void homeSaysThatNothingWasMeasuredYet() {
        assertThat(text("/"))
                .contains("14 days That is what we promise", "nothing measured to show", "No machine is listed yet");
    }

    @Test
    void homeLinksWhatTheRolesOfAPersonOpen() {
        var reviewer = new SignedIn(AccountId.create(), "Ravi Okafor", Set.of(Role.REVIEWER));
        var token = UsernamePasswordAuthenticationToken.authenticated(
                reviewer, null, AuthorityUtils.createAuthorityList("ROLE_REVIEWER"));

        assertThat(web.get().uri("/").with(authentication(token)))
                .bodyText()
                .contains("You are signed in as Ravi Okafor", "href=\"/projects\"", "href=\"/review\"")
                .doesNotContain("href=\"/ranking\"");
    }

    @Test
    @Transactional
    void areasCountWhatWasAcceptedInThem() {
        application(1, "ACCEPTED", "edge");
        application(2, "CLOSED", "edge");
        application(3, "DECLINED", "edge");
        application(4, "ACCEPTED", "languages");
        application(5, "CLOSED", "edge");
        decide(1, "ACCEPTED");
        decide(2, "ACCEPTED");
        decide(3, "DECLINED");
        decide(4, "ACCEPTED");

        assertThat(text("/areas"))
                .contains("Edge computing 2 applications accepted", "functions 1 application accepted")
                .contains("Telco and networking None accepted yet");
    }

    @Test
    void everybodyReadsWhatEachNumberOfPointsMeans() {
        var page = text("/how-it-works");

        assertThat(rubrics.current().criteria()).allSatisfy(criterion -> {
            assertThat(page).contains(criterion.name(), criterion.question());
            assertThat(page).contains(criterion.anchors());
        });
    }

    private String text(String path) {
        var page = web.get().uri(path).exchange();
        assertThat(page).hasStatus(HttpStatus.OK);
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .replace(" ;", ";")
                .replace(" ,", ",");
    }

    private void application(int number, String status, String area) {
        jdbc.sql("""
                with made as (insert into project (project_id, name, created_at, version)
                              values (gen_random_uuid(), 'Project', now(), 0) returning project_id),
                     application as (insert into application (application_id, number, project_id, origin, status, title,
                                            created_at, updated_at, submitted_at, version)
                              select gen_random_uuid(), :number, project_id, 'PORTAL', :status, 'Title', now(), now(),
                                     now(), 0
                              from made returning application_id)
                insert into application_area (application_id, focus_area) select application_id, :area from application""")
                .param("number", number)
                .param("status", status)
                .param("area", area)
                .update();
    }

    private void decide(int number, String outcome) {
        jdbc.sql("""
                insert into decision (decision_id, application_id, state, outcome, reason, what_would_change, version)
                select gen_random_uuid(), application_id, 'STANDS', :outcome, 'Because', 'Time', 0 from application
                where number = :number""").param("outcome", outcome).param("number", number).update();
    }
}
