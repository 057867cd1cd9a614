package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
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
class ImportControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsEachRecordBeforeAnythingIsWritten() throws IOException {
        var preview = mvc.get().uri(upload(demoFile())).with(as(Role.ADMIN)).exchange();

        assertThat(preview).hasStatusOk().bodyText().contains("Nothing has been written yet", "OCaml", "Left out");
        assertThat(applications()).isZero();
    }

    @Test
    void callsGuessesAndIssuesByNamesThatPeopleKnow() throws IOException {
        var preview = mvc.get().uri(upload(demoFile())).with(as(Role.ADMIN)).exchange();

        assertThat(preview)
                .bodyText()
                .contains("preferably ThunderX", "Areas: Languages, libraries and functions", "GitHub issue", ">#5</a>")
                .doesNotContain("thunderx", "ci-cd", "AArch32");
    }

    @Test
    void confirmingImportsAndConfirmingTwiceAddsNothing() throws IOException {
        var address = upload(demoFile());

        confirm(address);
        var imported = applications();
        confirm(address);

        assertThat(imported).isGreaterThan(80);
        assertThat(applications()).isEqualTo(imported);
    }

    @Test
    void wrongFileIsRefusedWithWhatIsWrongAndWhere() {
        assertThat(post("[{\"number\": 1,}]".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Line 1, column 15: this is not JSON");
        assertThat(post(new byte[0])).hasStatus(422).bodyText().contains("The file is empty");
        assertThat(post(new byte[0], "")).hasStatus(422).bodyText().contains("Choose a file");
    }

    @Test
    void eachFaultStandsOnALineOfItsOwn() {
        assertThat(post("[{\"number\": \"x\"}]".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("&#39;x&#39;<br>Record 1: title is missing<br>Record 1: state is missing");
    }

    @Test
    void keepsNeitherContactDataInTheNameOfAFileNorPreviewsThatNobodyConfirmed() throws IOException {
        var forgotten = upload(demoFile());
        jdbc.sql("update import_preview set created_at = timestamptz '2026-11-22 08:59Z'")
                .update();

        var kept = upload(demoFile());

        assertThat(mvc.get().uri(forgotten).with(as(Role.ADMIN))).hasStatus(404);
        assertThat(mvc.get().uri(kept).with(as(Role.ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains("[removed]")
                .doesNotContain("jane@example.org");
    }

    @Test
    void nobodyButAnAdminImports() {
        assertThat(mvc.get().uri("/import").with(as(Role.REVIEWER))).hasStatus(403);
    }

    @Test
    void unknownPreviewIsNotFound() {
        assertThat(mvc.get().uri("/import/019a0000-0000-7000-8000-000000000000").with(as(Role.ADMIN)))
                .hasStatus(404);
    }

    private String upload(byte[] content) {
        var address = post(content).getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/import/");
        return String.valueOf(address);
    }

    private MvcTestResult post(byte[] content) {
        return post(content, "issues of jane@example.org");
    }

    private MvcTestResult post(byte[] content, String name) {
        return mvc.post()
                .uri("/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/json", content))
                .with(as(Role.ADMIN))
                .with(csrf())
                .exchange();
    }

    private void confirm(String address) {
        assertThat(mvc.post().uri(address + "/confirm").with(as(Role.ADMIN)).with(csrf()))
                .hasStatus3xxRedirection();
    }

    private long applications() {
        return jdbc.sql("select count(*) from imported_record")
                .query(Long.class)
                .single();
    }

    private RequestPostProcessor as(Role role) {
        var person = new SignedIn(AccountId.create(), "Ada", Set.of(role));
        jdbc.sql("insert into account (account_id, display_name, created_at, version) values (?, 'Ada', now(), 0)")
                .param(person.accountId().value())
                .update();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }

    private static byte[] demoFile() throws IOException {
        return new ClassPathResource("demo/works-on-arm-issues.json").getContentAsByteArray();
    }
}
