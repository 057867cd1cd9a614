package org.worksonarm.portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.board.NewDraftForm.Beginning;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class, BoardScenery.class})
class DraftHoldingTests {

    private static final String REASON = "A release architecture comes of it.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DraftMaking making;

    @Autowired
    Drafting drafting;

    @Autowired
    DraftHolding holding;

    @Autowired
    HoldLists lists;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    @Autowired
    JdbcClient jdbc;

    private SignedIn ada = new SignedIn(AccountId.create(), "nobody", Set.of());

    @BeforeEach
    void begin() {
        ada = scenery.person("Ada", Role.ADMIN);
    }

    @AfterEach
    void discardDrafts() {
        jdbc.sql("delete from board_draft").update();
    }

    @Test
    void holdsWhatWasShownAndTellsNobody() {
        var accepted = scenery.application("Accepted", 3);
        var declined = scenery.application("Declined", 3);
        var draft = draft();
        write(draft, accepted, Outcome.ACCEPTED, REASON);
        write(draft, declined, Outcome.DECLINED, REASON);

        var held = holding.hold(draft, lists.of(draft, ada).seen(), ada);

        assertThat(held).isEqualTo(2);
        assertThat(Stream.of(accepted, declined).map(this::held)).containsExactly("ACCEPTED", "DECLINED");
        assertThat(scenery.status(accepted)).isEqualTo("SUBMITTED");
        assertThat(scenery.mails(accepted)).isEmpty();
        assertThat(lists.of(draft, ada))
                .matches(HoldList::isEmpty)
                .extracting(HoldList::already)
                .isEqualTo(2);
    }

    @Test
    void leavesOutWhatLacksWordsOrWasDecidedMeanwhileOrWaitsAlready() {
        var silent = scenery.application("Silent", 3);
        var meanwhile = scenery.application("Meanwhile", 3);
        var waits = scenery.application("Waits", 3);
        var draft = draft();
        write(draft, silent, Outcome.ACCEPTED, "short");
        write(draft, meanwhile, Outcome.ACCEPTED, REASON);
        judging.hold(meanwhile, Outcome.DECLINED, REASON, ada);
        judging.decide(waits, Outcome.WAITING_LIST, REASON, ada);
        write(draft, waits, Outcome.WAITING_LIST, REASON);

        var list = lists.of(draft, ada);

        assertThat(list.going()).isEmpty();
        assertThat(list.leftOut())
                .extracting(left -> left.row().id(), HoldList.LeftOut::why)
                .containsExactlyInAnyOrder(
                        tuple(silent, Why.WORDS_MISSING),
                        tuple(meanwhile, Why.DECIDED_MEANWHILE),
                        tuple(waits, Why.NOT_OPEN));
    }

    @Test
    void namesWhatIsDecidedForGoodAndSaysWhyNothingCanBeHeld() {
        var silent = scenery.application("Silent", 3);
        var gone = scenery.application("Gone", 3);
        var draft = draft();
        write(draft, silent, Outcome.ACCEPTED, "short");
        write(draft, gone, Outcome.ACCEPTED, REASON);
        judging.decide(gone, Outcome.DECLINED, REASON, ada);

        assertThat(lists.of(draft, ada).gone()).extracting(HoldList.Gone::title).containsExactly("Gone");
        assertThat(mvc.get().uri("/board/drafts/" + draft + "/hold").with(as(ada)))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing of this draft can be held now.", "The words are missing", "No longer waiting");
    }

    @Test
    void holdsNothingOfAListThatHasChangedSince() {
        var application = scenery.application("Changed", 3);
        var other = scenery.application("Other", 3);
        var draft = draft();
        write(draft, application, Outcome.ACCEPTED, REASON);
        var seen = lists.of(draft, ada).seen();
        write(draft, other, Outcome.ACCEPTED, REASON);

        assertThat(mvc.post()
                        .uri("/board/drafts/" + draft + "/hold")
                        .param("seen", seen)
                        .with(as(ada))
                        .with(csrf()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nothing was held", "2 to be held");
        assertThat(held(application)).isEqualTo("nothing");
    }

    @Test
    void holdsOnceHoweverManyAdminsHoldAtOnce() throws InterruptedException {
        var applications = Stream.of("a", "b", "c", "d")
                .map(name -> scenery.application("At once " + name, 3))
                .toList();
        var draft = draft();
        applications.forEach(application -> write(draft, application, Outcome.ACCEPTED, REASON));
        var seen = lists.of(draft, ada).seen();
        var lin = scenery.person("Lin", Role.ADMIN);

        var held = AtOnce.answers(List.<Callable<Integer>>of(
                () -> holding.hold(draft, seen, ada),
                () -> holding.hold(draft, seen, lin),
                () -> holding.hold(draft, seen, ada)));

        assertThat(held).containsExactlyInAnyOrder(4, 0, 0);
        assertThat(applications.stream().map(this::writings)).containsOnly(1L);
    }

    @Test
    void writesALineOnceWhereTwoAdminsWriteItAtOnce() throws InterruptedException {
        var application = scenery.application("Line at once", 3);
        var draft = draft();
        var lin = scenery.person("Lin", Role.ADMIN);

        var statuses = AtOnce.answers(List.<Callable<Integer>>of(
                () -> post(draft, application, "ACCEPTED", ada), () -> post(draft, application, "DECLINED", lin)));

        assertThat(statuses).containsExactlyInAnyOrder(302, 409);
    }

    private int post(BoardDraftId draft, ApplicationId application, String outcome, SignedIn admin) {
        return mvc.post()
                .uri("/board/drafts/" + draft + "/lines/" + application)
                .param("outcome", outcome)
                .param("version", "0")
                .with(as(admin))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private BoardDraftId draft() {
        return making.make(new NewDraftForm("Draft", Beginning.EMPTY, null, ""), ada);
    }

    private void write(BoardDraftId draft, ApplicationId application, Outcome outcome, String reason) {
        drafting.write(draft, application, new LineForm(outcome, reason, "Two who look after it.", 0L), ada);
    }

    private String held(ApplicationId application) {
        return jdbc.sql("select outcome from decision where application_id = ? and state = 'HELD'")
                .param(application.value())
                .query(String.class)
                .optional()
                .orElse("nothing");
    }

    private long writings(ApplicationId application) {
        return jdbc.sql("select sum(version + 1) from decision where application_id = ?")
                .param(application.value())
                .query(Long.class)
                .single();
    }
}
