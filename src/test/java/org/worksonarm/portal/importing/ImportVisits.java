package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.FlashMap;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;

/** What an admin does on the pages of an import, and what stands in the database then. */
record ImportVisits(MockMvcTester mvc, JdbcClient jdbc) {

    String upload(byte[] content) {
        var address = post(content).getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/import/");
        return String.valueOf(address);
    }

    MvcTestResult open(String address) {
        return mvc.get().uri(address).with(as(Role.ADMIN)).exchange();
    }

    MvcTestResult post(byte[] content) {
        return post(content, "issues of jane@example.org");
    }

    MvcTestResult post(byte[] content, String name) {
        return mvc.post()
                .uri("/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/json", content))
                .with(as(Role.ADMIN))
                .with(csrf())
                .exchange();
    }

    FlashMap confirm(String address) {
        var answer = mvc.post()
                .uri(address + "/confirm")
                .with(as(Role.ADMIN))
                .with(csrf())
                .exchange();
        assertThat(answer).hasRedirectedUrl(address);
        return answer.getMvcResult().getFlashMap();
    }

    long projects() {
        return jdbc.sql(
                        "select count(distinct project_id) from imported_record join application_card using (application_id)")
                .query(Long.class)
                .single();
    }

    long applications() {
        return jdbc.sql("select count(*) from imported_record")
                .query(Long.class)
                .single();
    }

    RequestPostProcessor as(Role role) {
        var person = new SignedIn(AccountId.create(), "Ada", Set.of(role));
        jdbc.sql("insert into account (account_id, display_name, created_at, version) values (?, 'Ada', now(), 0)")
                .param(person.accountId().value())
                .update();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }

    static byte[] oneRecord() {
        return """
                [{"number": 7, "title": "Frobnicator", "state": "closed", "created_at": "2019-01-09T00:00:00Z",
                  "html_url": "https://github.com/example/cluster/issues/7", "labels": ["approved"],
                  "body": "Frobnicator is a compiler. We need 2 Ampere Altra to test it every night."}]
                """.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] demoFile() throws IOException {
        return new ClassPathResource("demo/works-on-arm-issues.json").getContentAsByteArray();
    }
}
