package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ProjectId;

/** From the team page through a mail server to the one who is invited. */
@MailTest
@Import({ApplicationFixtures.class, Correspondents.class})
class InvitationLettersTests {

    private static final Pattern LINK = Pattern.compile("https://portal.example.org(/invitations/\\S+)");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MailRounds rounds;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Correspondents correspondents;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    ProjectId project;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from mail").update();
        sender.setPort(SERVER.getSmtp().getPort());
        mara = correspondents.person("Mara", "mara@example.org");
        project = fixtures.project(mara, "Julia");
    }

    @Test
    void bringsTheLinkToWhoIsInvited() throws Exception {
        invite("sam@example.org");

        rounds.sendWhatIsDue();

        var received = SERVER.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()[0]).hasToString("sam@example.org");
        assertThat(received.getSubject()).isEqualTo("Mara invites you to the team of Julia");
        assertThat(linkOpenedBy("sam@example.org")).hasStatusOk().bodyText().contains("Julia");
    }

    @Test
    void keepsTheLinkNoLongerThanTheMailTakes() {
        invite("sam@example.org");
        assertThat(words()).contains("/invitations/");

        rounds.sendWhatIsDue();

        assertThat(words()).doesNotContain("/invitations/");
    }

    @Test
    void showsTheTeamWhatBecameOfTheMail() throws IOException {
        invite("sam@example.org");
        assertThat(teamPage()).bodyText().contains("On its way");
        try (var server = new UnkindMailServer("550 5.1.1 <sam@example.org>: no such user")) {
            sender.setPort(server.port());
            rounds.sendWhatIsDue();
        }
        assertThat(teamPage()).bodyText().contains("Refused", "no such user", "Check the address");

        sender.setPort(SERVER.getSmtp().getPort());
        sendAgain();
        rounds.sendWhatIsDue();

        assertThat(teamPage())
                .bodyText()
                .contains("Delivered to the mail server")
                .doesNotContain("no such user");
    }

    private MvcTestResult teamPage() {
        return mvc.get().uri("/projects/" + project + "/team").with(as(mara)).exchange();
    }

    private void sendAgain() {
        jdbc.sql("update mail set dedup_key = replace(dedup_key, '@2026', '@2025')")
                .update();
        mvc.post()
                .uri("/projects/%s/team/invitations/%s/send".formatted(project, invitation()))
                .with(as(mara))
                .with(csrf())
                .exchange();
    }

    private void invite(String address) {
        var sent = mvc.post()
                .uri("/projects/" + project + "/team")
                .param("address", address)
                .with(as(mara))
                .with(csrf())
                .exchange();

        assertThat(sent).hasStatus(HttpStatus.FOUND);
    }

    private static String link() {
        var link = LINK.matcher(GreenMailUtil.getWholeMessage(SERVER.getReceivedMessages()[0]));

        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String words() {
        return jdbc.sql("select text_body || html_body from mail")
                .query(String.class)
                .single();
    }

    private UUID invitation() {
        return jdbc.sql("select invitation_id from invitation where project_id = ?")
                .param(project.value())
                .query(UUID.class)
                .single();
    }

    private MvcTestResult linkOpenedBy(String address) {
        var person = correspondents.person("Sam", address);
        return mvc.get().uri(link()).with(as(person)).exchange();
    }
}
