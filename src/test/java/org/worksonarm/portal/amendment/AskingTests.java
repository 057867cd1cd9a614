package org.worksonarm.portal.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.amendment.Filing.Reception;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** How a team asks for changes. */
@PortalTest
@Import(AwardScene.class)
class AskingTests {

    private static final Map<String, String> THREE = Map.of("quantity", "3", "reason", "We added two targets.");

    @Autowired
    AwardScene scene;

    @Autowired
    Filing filing;

    SignedIn mara;
    ApplicationId application;

    @BeforeEach
    void accept() {
        mara = scene.person("Mara");
        application = scene.accepted(mara);
    }

    @Test
    void offersWhatCanBeChanged() {
        scene.lend(application);

        assertThat(scene.get("/applications/" + application, mara)).bodyText().contains("Ask for a change");
        assertThat(scene.get("/applications/" + application + "/change-requests/new", mara))
                .bodyText()
                .contains("Add or remove people", "More or fewer of request 1", "/change-requests/new/PERIOD?subject=");
    }

    @Test
    void showsTheTeamWhatItAskedFor() {
        assertThat(ask(THREE)).hasRedirectedUrl("/applications/" + application);

        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("3 instead of 1", "Waits for an answer", "Change asked for: more or fewer");
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        assertThat(ask(Map.of("quantity", "many", "reason", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give a number from 1 to 50.", "Say why you need the change.", "value=\"many\"");
        assertThat(ask(Map.of("quantity", "1", "reason", "Same"))).bodyText().contains("This is what you have.");
    }

    @Test
    void refusesAPeriodThatIsOver() {
        var fields = Map.of("from", "2026-11-01", "until", "2026-11-02", "reason", "We are done.");

        assertThat(scene.ask(application, "PERIOD?subject=" + scene.lend(application), mara, fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the last day as a date that is not over.");
    }

    @Test
    void withdrawsWhatIsNoLongerWanted() {
        ask(THREE);
        var path = "/applications/%s/change-requests/%s/withdraw".formatted(application, scene.request(application));

        assertThat(scene.post(path, mara, Map.of())).flash().containsEntry("notice", "Withdrawn. Nothing changes.");
        assertThat(scene.post(path, mara, Map.of()))
                .flash()
                .containsEntry("notice", "Nothing changed: it was answered before.");
        assertThat(ask(THREE)).hasRedirectedUrl("/applications/" + application);
    }

    @Test
    void isForTheTeamAlone() {
        var stranger = scene.person("Sam");
        ask(THREE);
        var requests = "/applications/" + application + "/change-requests/";

        assertThat(scene.get(requests + "new", stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.ask(application, "QUANTITY?subject=" + scene.line(application), stranger, THREE))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post(requests + scene.request(application) + "/withdraw", stranger, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void changesNoLineOfAnother() {
        var foreign = scene.line(scene.accepted(scene.person("Lin")));

        assertThat(scene.ask(application, "QUANTITY?subject=" + foreign, mara, THREE))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.ask(application, "PERIOD", mara, THREE)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @RepeatedTest(3)
    void takesOneOfTwoThatAreSentAtOnce() throws InterruptedException {
        var change = Change.quantity(scene.line(application), 3);
        Callable<Reception> ask = () -> filing.file(application, change, "Twice", mara.accountId());

        assertThat(AtOnce.<Reception>answers(List.of(ask, ask)))
                .containsExactlyInAnyOrder(Reception.FILED, Reception.ASKED_ALREADY);
    }

    private MvcTestResult ask(Map<String, String> fields) {
        return scene.ask(application, "QUANTITY?subject=" + scene.line(application), mara, fields);
    }
}
