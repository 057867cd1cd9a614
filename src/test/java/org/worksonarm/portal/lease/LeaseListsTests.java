package org.worksonarm.portal.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.PortalTest;

/** Which loans admins watch. It is 23 November 2026. */
@PortalTest
@Transactional
@Import(ApplicationFixtures.class)
class LeaseListsTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    SignedIn ada;
    SignedIn mara;
    ApplicationId application;

    @BeforeEach
    void lend() {
        ada = fixtures.person("Ada", Role.ADMIN);
        mara = fixtures.person("Mara");
        application = lent(mara, "Quagga");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-22, SOON, true", "2027-01-23, SOON, false", "2026-11-23, SOON, true", "2026-11-22, SOON, false",
        "2026-11-22, OVER, true", "2026-09-23, OVER, false", "2026-11-23, OVER, false", "2027-10-01, UNTOLD, true"
    })
    void listsWhatEndsSoonWhatIsOverAndWhatNobodyHearsOf(String last, String show, boolean listed) {
        endsOn(last);

        var shown =
                mvc.get().uri("/allocations/ends?show=" + show).with(as(ada)).exchange();

        assertThat(shown).hasStatusOk();
        assertThat(text(shown.getResponse()).contains("Quagga")).isEqualTo(listed);
    }

    @Test
    void listsNobodyAsUnreachableWhoHasAnAddress() {
        jdbc.sql("update account set email = 'mara@wombat.example' where account_id = ?")
                .param(mara.accountId().value())
                .update();

        assertThat(mvc.get().uri("/allocations/ends?show=UNTOLD").with(as(ada)))
                .bodyText()
                .doesNotContain("Quagga");
    }

    @Test
    void tellsNothingOfAnApplicationWithAConflictOfInterest() {
        endsOn("2026-12-01");
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(ada.accountId().value(), application.value()).update();

        assertThat(mvc.get().uri("/allocations/ends").with(as(ada))).bodyText().doesNotContain("Quagga");
    }

    @Test
    void leadsToTheNextFifty() {
        jdbc.sql("update allocation set ends_on = starts_on, promised_until = starts_on where status = 'ACTIVE'")
                .update();
        for (var number = 0; number < 51; number++) {
            application = lent(mara, "Quagga " + number);
            endsOn("2026-12-01");
        }

        var first = mvc.get().uri("/allocations/ends").with(as(ada)).exchange();

        var next = text(first.getResponse())
                .replaceAll("(?s).*href=\"(/allocations/ends[?]show=SOON&amp;after=[^\"]+)\".*", "$1");
        assertThat(mvc.get().uri(next.replace("&amp;", "&")).with(as(ada)))
                .bodyText()
                .contains("Quagga")
                .containsOnlyOnce("scope=\"row\"");
    }

    @Test
    void isForAdminsAlone() {
        assertThat(mvc.get().uri("/allocations/ends").with(as(mara))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private ApplicationId lent(SignedIn lead, String title) {
        var made = fixtures.submitted(lead, title);
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(made.value())
                .update();
        LentMachine.lend(jdbc, "thunderx", made.value());
        return made;
    }

    private void endsOn(String day) {
        jdbc.sql("""
                update allocation set starts_on = '2026-01-01', ends_on = :day::date, promised_until = :day::date
                where application_id = :application""")
                .param("day", day)
                .param("application", application.value())
                .update();
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
