package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Answers.isRefused;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
@Transactional
class LettersControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    @Autowired
    LetterTemplates templates;

    @Test
    void previewsTypedWordsWithARealReaderAndKeepsThem() {
        holdForMara("Previewed <it>", "Nobody *looks*\nafter it.");

        assertThat(send("Sorry: {title}", "Dear {name},\n\n**{reason}**\n\n{reviews}", number(), true))
                .hasStatusOk()
                .bodyText()
                .contains("Sorry: Previewed &lt;it&gt;", "<p>Dear Mara,</p>", "Dear {name},")
                .contains("<strong>Nobody *looks*<br>\nafter it.</strong>", "The reviewers left no words for you.");
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void keepsEveryVersion() {
        assertThat(send("No: {title}", "Dear {name}", 1, false)).hasStatus3xxRedirection();

        assertThat(templates.versions(LetterKind.DECLINED))
                .extracting(LetterTemplate::number)
                .containsExactly(2, 1);
        assertThat(mvc.get().uri("/letters/declined").with(as(scenery.person("Ada", Role.ADMIN))))
                .bodyText()
                .contains("Earlier words", "Version 1", "No: {title}");
    }

    @ParameterizedTest
    @CsvSource({
        "No: {titel}, Dear {name}, {titel}",
        "No, Dear {first_name}, {first_name}",
        "'', Dear {name}, Write a subject.",
        "No, '', Write what the letter says."
    })
    void refusesWhatCannotBeFilledInAndKeepsWhatWasTyped(String subject, String body, String told) {
        isRefused(send(subject, body, 1, false), told, body);
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void tellsWhatOnlyAnotherLetterKnows() {
        assertThat(LetterTemplate.unknown(LetterKind.ACCEPTED, "{what_would_change} {name} {}"))
                .containsExactly("what_would_change", "");
    }

    @Test
    void fillsInOnceAndNeverReadsWhatPeopleTypedAsAPlaceholder() {
        var words = words("{title}", "{name}");

        assertThat(words.subject(Map.of(Placeholder.TITLE, "a\r\nBcc: {name}", Placeholder.NAME, "Mara")))
                .isEqualTo("a Bcc: {name}");
    }

    @Test
    void showsBothWordsWhereTwoAdminsWriteThem() {
        send("No: {title}", "Dear {name}", 1, false);

        assertThat(send("Not now: {title}", "Hello {name}", 1, false))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Dear {name}", "Hello {name}");
    }

    @Test
    void areForAdminsOnlyAndOnlyOfKnownKinds() {
        assertThat(mvc.get().uri("/letters").with(as(scenery.person("Ravi", Role.REVIEWER))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/letters/maybe").with(as(scenery.person("Ada", Role.ADMIN))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private int number() {
        return templates.versions(LetterKind.DECLINED).getFirst().number();
    }

    private MvcTestResult send(String subject, String body, int version, boolean preview) {
        var request = mvc.post()
                .uri("/letters/declined")
                .param("subject", subject)
                .param("body", body)
                .param("version", "" + version);
        return (preview ? request.param("preview", "yes") : request)
                .with(as(scenery.person("Ada", Role.ADMIN)))
                .with(csrf())
                .exchange();
    }

    private void holdForMara(String title, String reason) {
        var application = scenery.application(title, 3);
        scenery.join(application, scenery.reachable("Mara"));
        judging.hold(application, Outcome.DECLINED, reason, scenery.person("Ada", Role.ADMIN));
    }

    private LetterTemplate words(String subject, String body) {
        var writtenAt = templates.versions(LetterKind.DECLINED).getFirst().writtenAt();
        return new LetterTemplate(LetterKind.DECLINED, 1, subject, body, null, writtenAt);
    }
}
