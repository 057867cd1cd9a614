package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.decision.ReleaseChange.What;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
class ReleasingTests {

    private static final String REASON = "arm64 gains a release architecture";

    @Autowired
    Releasing releasing;

    @Autowired
    ReleaseLists lists;

    @Autowired
    Deciding deciding;

    @Autowired
    LetterTemplates templates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    private SignedIn ada = new SignedIn(AccountId.create(), "nobody", Set.of());
    private ApplicationId application = ApplicationId.create();

    @BeforeEach
    void hold() {
        jdbc.sql("update decision set state = 'TAKEN_BACK' where state = 'HELD'")
                .update();
        ada = scenery.person("Ada", Role.ADMIN);
        application = scenery.application("Held", 3);
        scenery.join(application, scenery.reachable("Mara"));
        scenery.join(application, scenery.reachable("Lin"));
        judging.hold(application, Outcome.ACCEPTED, REASON, ada);
    }

    @Test
    void tellsExactlyWhatWasShown() {
        var shown = list();

        assertThat(releasing.confirm(seen(shown), List.of(), ada)).isEmpty();

        assertThat(scenery.status(application)).isEqualTo("ACCEPTED");
        assertThat(shown.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.letters())
                        .extracting(TeamLetter::name, TeamLetter::subject)
                        .containsExactly(tuple("Lin", mails().getFirst()), tuple("Mara", mails().getLast())));
        assertThat(list().isNothingHeld()).isTrue();
    }

    @Test
    void sendsEachLetterOnceWhereTwoAdminsReleaseAtOnce() throws InterruptedException {
        var lin = scenery.person("Lin", Role.ADMIN);
        var shown = seen(list());

        var answers = AtOnce.answers(List.<Callable<List<ReleaseChange>>>of(
                () -> releasing.confirm(shown, List.of(), ada), () -> releasing.confirm(shown, List.of(), lin)));

        assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
        assertThat(answers.stream().flatMap(List::stream))
                .extracting(ReleaseChange::what)
                .containsExactly(What.GONE);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void releasesEitherWhatWasShownOrNothingWhereAnotherAdminDecidesOtherwiseAtOnce() throws InterruptedException {
        var shown = seen(list());
        var otherwise = Judging.verdict(Outcome.DECLINED, "No hardware fits this.");

        AtOnce.answers(
                List.<Callable<Object>>of(() -> releasing.confirm(shown, List.of(), ada), () -> change(otherwise)));

        var held = lists.of(ada, _ -> false).lines();
        assertThat(scenery.status(application)).isEqualTo(held.isEmpty() ? "ACCEPTED" : "SUBMITTED");
        assertThat(mails()).hasSize(held.isEmpty() ? 2 : 0);
    }

    @Test
    void releasesNothingAndSaysWhatChangedSince() {
        var shown = seen(list());
        var other = scenery.application("Another", 3);
        judging.hold(other, Outcome.WAITING_LIST, REASON, ada);
        judging.hold(application, Outcome.DECLINED, "No hardware fits this.", ada);

        assertThat(changesSince(shown)).containsExactly(What.DECISION, What.NEW);
        assertThat(scenery.status(application)).isEqualTo("SUBMITTED");
        assertThat(mails()).isEmpty();
    }

    @Test
    void noticesOtherReadersAndOtherWords() {
        var shown = seen(list());
        var words = templates.versions(LetterKind.ACCEPTED).getFirst();
        templates.write(
                LetterKind.ACCEPTED, words.number(), words.subject(), words.body() + "\n\nP.S.", ada.accountId());
        assertThat(changesSince(shown)).containsExactly(What.LETTERS);

        scenery.join(application, scenery.reachable("Sam"));
        assertThat(changesSince(shown)).containsExactly(What.READERS);
    }

    @Test
    void leavesOutWhatIsToWait() {
        var other = scenery.application("Waits", 3);
        judging.hold(other, Outcome.WAITING_LIST, REASON, ada);
        var shown = lists.of(ada, other.value()::equals);

        assertThat(releasing.confirm(seen(shown), List.of(other.value()), ada)).isEmpty();

        assertThat(scenery.status(other)).isEqualTo("SUBMITTED");
        assertThat(list().applications()).containsExactly(other);
    }

    @Test
    void hidesWhatTheAdminTakesPartInAndSticksToWhatTheDeciderTakesPartIn() {
        scenery.join(application, ada);
        var lin = scenery.person("Lin", Role.ADMIN);

        assertThat(list().isNothingHeld()).isTrue();
        assertThat(lists.of(lin, _ -> false).stuck())
                .extracting(ReleaseList.Stuck::why)
                .containsExactly(ReleaseList.Why.DECIDER_HAS_A_CONFLICT);
        assertThat(lists.of(lin, _ -> false).lines()).isEmpty();
    }

    @Test
    void showsNoVerdictToAnAdminWhoOwesAReview() {
        var both = scenery.person("Bo", Role.REVIEWER, Role.ADMIN);

        assertThat(lists.of(both, _ -> false).lines()).isEmpty();
        assertThat(lists.of(both, _ -> false).stuck())
                .extracting(ReleaseList.Stuck::why)
                .containsExactly(ReleaseList.Why.OWN_REVIEW_FIRST);
    }

    private Object change(Verdict otherwise) {
        try {
            deciding.hold(application, 1, otherwise, ada.accountId());
            return "changed";
        } catch (StaleEdit e) {
            return "too late";
        }
    }

    private ReleaseList list() {
        return lists.of(ada, _ -> false);
    }

    private static List<SeenLine> seen(ReleaseList list) {
        return list.seen().stream()
                .flatMap(line -> SeenLine.parse(line).stream())
                .toList();
    }

    private List<String> mails() {
        return jdbc.sql("select subject from mail where application_id = ? order by recipient_name")
                .param(application.value())
                .query(String.class)
                .list();
    }

    private List<What> changesSince(List<SeenLine> shown) {
        return releasing.confirm(shown, List.of(), ada).stream()
                .map(ReleaseChange::what)
                .toList();
    }
}
