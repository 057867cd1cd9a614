package org.worksonarm.portal.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Transactional
class SiteChangeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final UUID site = UUID.randomUUID();

    @BeforeEach
    void open() {
        jdbc.sql("insert into site (site_id, code, name, city, country, provider)"
                        + " values (?, 'sch1', 'Old name', 'Oslo', 'NO', 'Test')")
                .param(site)
                .update();
    }

    @Test
    void changesASiteAndRecordsIt() {
        assertThat(change(site, "New name", "2027-08-31", 0)).hasRedirectedUrl("/machines/sites");

        assertThat(get("/machines/sites")).bodyText().contains("sch1", "New name", "31 August 2027");
        assertThat(get("/machines/sites/" + site)).bodyText().contains("value=\"New name\"", "value=\"2027-08-31\"");
        assertThat(jdbc.sql("select state_before || ' > ' || state_after from record_entry where subject_id = ?")
                        .param(site)
                        .query(String.class)
                        .list())
                .containsExactly("Old name, Oslo NO, Test > New name, Oslo NO, Test, closes on 2027-08-31");
    }

    @Test
    void tellsWhatIsWrongAndKeepsIt() {
        assertThat(change(site, " ", "2027-02-30", 0))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the site a name.", "Give the day of closing as a date", "value=\"2027-02-30\"");
    }

    @Test
    void showsBothVersionsOfAStaleEdit() {
        change(site, "First", "", 0);

        assertThat(change(site, "Second", "", 0))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Site sch1", "First", "Second");
    }

    @Test
    void unknownSiteIsNotFound() {
        assertThat(get("/machines/sites/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(change(UUID.randomUUID(), "Nowhere", "", 0)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(admin()).exchange();
    }

    private MvcTestResult change(UUID id, String name, String closesOn, long version) {
        return mvc.post()
                .uri("/machines/sites/" + id)
                .param("name", name)
                .param("city", "Oslo")
                .param("country", "NO")
                .param("provider", "Test")
                .param("closesOn", closesOn)
                .param("version", String.valueOf(version))
                .with(admin())
                .with(csrf())
                .exchange();
    }

    private static RequestPostProcessor admin() {
        var person = new SignedIn(AccountId.create(), "Admin", Set.of(Role.ADMIN));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
    }
}
