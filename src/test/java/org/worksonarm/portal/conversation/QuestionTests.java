package org.worksonarm.portal.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({ApplicationFixtures.class, Talk.class})
class QuestionTests {

    private static final String WHY = "Why armhf?";

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationLifecycle lifecycle;

    @Autowired
    RecordKeeping record;

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
    void opensTheSectionAndSaysSoOnTheStatusPage() {
        assertThat(talk.ask(application, ravi, WHY)).hasStatus(HttpStatus.FOUND);

        assertThat(talk.status(application)).isEqualTo("QUESTION");
        assertThat(talk.read("/applications/" + application, mara))
                .bodyText()
                .contains("You act next: the reviewers ask about “The hardware”.")
                .contains(WHY, "/applications/" + application + "/edit", "Question, waits for the answer");
        assertThat(talk.read("/review/" + application, ravi)).bodyText().contains("acts next");
    }

    @Test
    void isAnsweredWhenTheTeamSubmitsAgain() {
        talk.ask(application, ravi, WHY);

        fixtures.resubmit(application, mara);

        assertThat(talk.question(application, WHY)).isEqualTo("ANSWERED");
        assertThat(talk.status(application)).isEqualTo("UNDER_REVIEW");
        assertThat(record.of("message", talk.id(application, WHY)))
                .extracting(RecordEntry::action, RecordEntry::stateAfter)
                .containsExactly(tuple("asked", "HARDWARE"), tuple("question closed", "ANSWERED"));
    }

    @Test
    void isTakenBackByTheProgramme() {
        talk.ask(application, ravi, WHY);
        var lin = fixtures.person("Lin", Role.ADMIN);

        assertThat(talk.takeBack(application, lin, talk.id(application, WHY))).hasStatus(HttpStatus.FOUND);

        assertThat(talk.question(application, WHY)).isEqualTo("TAKEN_BACK");
        assertThat(talk.status(application)).isEqualTo("UNDER_REVIEW");
        assertThat(talk.takeBack(application, ravi, talk.id(application, WHY))).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void isNotTakenBackByTheTeam() {
        talk.ask(application, ravi, WHY);

        assertThat(talk.takeBack(application, mara, talk.id(application, WHY))).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(talk.question(application, WHY)).isEqualTo("OPEN");
    }

    @Test
    void lapsesWithTheDecision() {
        talk.ask(application, ravi, WHY);

        lifecycle.decide(application, Outcome.ACCEPTED, "Clear enough");

        assertThat(talk.question(application, WHY)).isEqualTo("LAPSED");
        assertThat(talk.ask(application, ravi, "And why now?"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no longer waits for a decision", "And why now?");
    }

    @Test
    void isRefusedWhileAnotherIsOpen() {
        talk.ask(application, ravi, WHY);

        assertThat(talk.ask(application, ravi, "Why not arm64?"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Somebody asked a question meanwhile", "Why not arm64?");
        assertThat(talk.count(application)).isEqualTo(1);
    }

    @Test
    void isAskedOnceWhereManyAskAtTheSameTime() throws InterruptedException {
        var statuses = atOnce(6);

        assertThat(statuses).filteredOn(status -> status == 302).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(5);
        assertThat(talk.count(application)).isEqualTo(1);
    }

    private List<Integer> atOnce(int width) throws InterruptedException {
        var start = new CyclicBarrier(width);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var askers = IntStream.range(0, width)
                    .mapToObj(asker -> (Callable<Integer>) () -> {
                        start.await();
                        return talk.ask(application, ravi, "Question " + asker)
                                .getResponse()
                                .getStatus();
                    })
                    .toList();
            return threads.invokeAll(askers).stream().map(Future::resultNow).toList();
        }
    }
}
