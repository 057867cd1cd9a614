package org.worksonarm.portal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

@PortalTest
@Import({ApplicationFixtures.class, Talk.class})
class ConversationControllerTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Talk talk;

    SignedIn mara;
    SignedIn ravi;
    ApplicationId application;

    @BeforeEach
    void submit() {
        mara = fixtures.person("Mara Lindqvist");
        ravi = fixtures.person("Ravi Okafor", Role.REVIEWER);
        application = fixtures.submitted(mara, "ARM CI for Julia");
    }

    @Test
    void keepsAMessageOfTheTeamAndShowsItToBoth() {
        assertThat(talk.write(application, mara, "We have **new** numbers"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/applications/%s/conversation#message-%s"
                        .formatted(application, talk.id(application, "We have **new** numbers")));

        assertThat(talk.read("/applications/" + application, mara))
                .bodyText()
                .contains("Conversation with the programme", "We have <strong>new</strong> numbers");
        assertThat(talk.read(application, ravi)).bodyText().contains("Mara Lindqvist", "<strong>new</strong>");
    }

    @Test
    void namesThoseOfTheProgrammeToEachOtherOnly() {
        var lin = fixtures.person("Lin Admin", Role.ADMIN);
        talk.write(application, ravi, "Well argued", "kind", "MESSAGE");

        assertThat(talk.read(application, lin)).bodyText().contains("Well argued", "Ravi Okafor");
        assertThat(talk.read(application, mara))
                .bodyText()
                .contains("Well argued", "The programme")
                .doesNotContain("Ravi");
        assertThat(talk.read("/applications/" + application, mara)).bodyText().doesNotContain("Ravi");
    }

    @Test
    void showsAnswersBelowWhatTheyAnswer() {
        talk.write(application, ravi, "How many jobs?", "kind", "MESSAGE");
        var asked = talk.id(application, "How many jobs?").toString();

        assertThat(talk.read("/applications/" + application + "/conversation?answer=" + asked, mara))
                .bodyText()
                .contains("Answer The programme", asked);
        assertThat(talk.write(application, mara, "Forty a day", "answers", asked))
                .hasStatus(HttpStatus.FOUND);

        assertThat(talk.read(application, ravi)).bodyText().containsSubsequence("How many jobs?", "Forty a day");
    }

    @Test
    void previewsWithoutSending() {
        assertThat(talk.write(application, mara, "It is *urgent* <script>", "intent", "PREVIEW"))
                .hasStatusOk()
                .bodyText()
                .contains("Preview", "<em>urgent</em>", "It is *urgent* &lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(talk.count(application)).isZero();
    }

    @Test
    void asksForWordsAndForWhoReadsThem() {
        assertThat(talk.write(application, mara, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(talk.write(application, ravi, "To whom?"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose who reads it.", "To whom?");
        assertThat(talk.write(application, ravi, "About what?", "kind", "QUESTION"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose the section", "About what?");
        assertThat(talk.write(application, mara, "x".repeat(10_001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("10,000 characters", "xxxxxxxx");
        assertThat(talk.count(application)).isZero();
    }

    @Test
    void keepsOnceWhatIsSentTwice() {
        var id = UUID.randomUUID().toString();

        assertThat(talk.send(application, mara, id, "Only once")).hasStatus(HttpStatus.FOUND);
        assertThat(talk.send(application, mara, id, "Only once")).hasStatus(HttpStatus.FOUND);

        assertThat(talk.count(application)).isEqualTo(1);
    }

    @Test
    void keepsOnceWhatIsSentTwiceAtTheSameTime() {
        var id = UUID.randomUUID().toString();

        var statuses = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> talk.send(application, mara, id, "Only once"), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).allSatisfy(status -> assertThat(status).hasStatus(HttpStatus.FOUND));
        assertThat(talk.count(application)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/applications/%s", "/applications/%s/conversation"})
    void costsTheSameHoweverMuchWasSaid(String page) {
        var uri = page.formatted(application);
        talk.write(application, mara, "One");
        var few = StatementCount.of(() -> talk.read(uri, mara));
        for (var at = 0; at < 9; at++) {
            talk.write(application, at % 2 == 0 ? mara : ravi, "More", "kind", "MESSAGE");
        }

        assertThat(StatementCount.of(() -> talk.read(uri, mara))).isEqualTo(few);
    }

    @Test
    void losesNoWordsThatAnOldFormSends() {
        var id = UUID.randomUUID().toString();
        talk.send(application, mara, id, "At first");

        assertThat(talk.send(application, mara, id, "And then"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("You sent this form before", "And then")
                .doesNotContain("value=\"" + id);
        assertThat(talk.send(application, ravi, id, "Stolen", "kind", "MESSAGE"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotThereForAnybodyElse() {
        var stranger = fixtures.person("Sam");
        talk.write(application, mara, "Among us");

        assertThat(talk.read(application, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(talk.write(application, stranger, "Me too")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(talk.takeBack(application, stranger, talk.id(application, "Among us")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(talk.count(application)).isEqualTo(1);
    }

    @Test
    void beginsWhenAnApplicationIsHandedIn() {
        var draft = fixtures.draft(mara, "Not yet");

        assertThat(talk.read("/applications/" + draft, mara)).bodyText().doesNotContain("Conversation with");
        assertThat(talk.read(draft, mara)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(talk.write(draft, ravi, "Too soon", "kind", "MESSAGE")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isReachedFromReviewAndDecision() {
        var lin = fixtures.person("Lin Admin", Role.ADMIN);

        assertThat(talk.read("/review/" + application, ravi))
                .bodyText()
                .contains("/applications/" + application + "/conversation");
        assertThat(talk.read("/ranking/" + application, lin))
                .bodyText()
                .contains("/applications/" + application + "/conversation");
    }
}
