package org.worksonarm.portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.board.NewDraftForm.Beginning;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Transactional
@Import({Scenery.class, Judging.class, BoardScenery.class, BoardReading.class})
class BoardTests {

    private static final String REASON = "A release architecture comes of it.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BoardReading reading;

    @Autowired
    BoardPages pages;

    @Autowired
    EntityManager entities;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    @Autowired
    BoardScenery board;

    private SignedIn ada = new SignedIn(AccountId.create(), "nobody", Set.of());

    @BeforeEach
    void begin() {
        board.site();
        board.machines(3);
        ada = board.admin("Ada");
    }

    @Test
    void showsWhatEachAcceptanceTakesAndWhereItRunsOut() {
        var best = board.application("Best", 5, 1);
        var good = board.application("Good", 4, 2);
        var fair = board.application("Fair", 3, 1);
        List.of(best, good).forEach(id -> judging.hold(id, Outcome.ACCEPTED, REASON, ada));

        assertThat(reading.line(null, best, ada))
                .extracting(ClaimLine::given, ClaimLine::above, ClaimLine::left)
                .containsExactly(1, 0, 2);
        assertThat(reading.line(null, good, ada))
                .extracting(ClaimLine::given, ClaimLine::above, ClaimLine::left)
                .containsExactly(2, 1, 0);
        assertThat(reading.line(null, fair, ada))
                .matches(ClaimLine::runsOut)
                .extracting(ClaimLine::above)
                .isEqualTo(3);
        assertThat(reading.page(null, ada).tally().firstShort()).isNull();
    }

    @Test
    void namesTheFirstForWhichThereIsNotEnough() {
        var best = board.application("Best", 5, 3);
        var fair = board.application("Fair", 3, 1);
        List.of(best, fair).forEach(id -> judging.hold(id, Outcome.ACCEPTED, REASON, ada));

        runsOutAt(fair);
        assertThat(reading.get("/board", ada))
                .hasStatusOk()
                .bodyText()
                .contains("Capacity runs out", "0 of 1 fit", "4 units compete for 3 machines", "Giant");
    }

    @Test
    void narrowsToARoundAndStillCountsWhatOthersTake() {
        board.application("Best", 5, 3);
        var rolling = board.application("Rolling", 3, 1);
        var draft = reading.draft(Beginning.BY_RANK, null, ada);

        entities.flush();
        var none = pages.of(new BoardQuery(draft.value(), UUID.randomUUID().toString(), null, null), ada);
        var all = pages.of(new BoardQuery(draft.value(), "rolling", null, null), ada);

        assertThat(none.entries()).isEmpty();
        assertThat(none.tally()).isEqualTo(all.tally());
        assertThat(applications(all)).contains(rolling);
    }

    @Test
    void goesOnWhereThePageBeforeEndedAndTakesWhatIsFurtherUp() {
        var best = board.application("Best", 5, 3);
        var next = board.application("Next", 4, 1);
        judging.hold(best, Outcome.ACCEPTED, REASON, ada);

        entities.flush();
        var second = pages.of(new BoardQuery(null, null, null, best.value()), ada);

        assertThat(applications(second)).contains(next).doesNotContain(best);
        assertThat(firstLine(second).above()).isEqualTo(3);
    }

    @Test
    void isNothingToWhoeverIsNoAdmin() {
        var reviewer = scenery.person("Rita", Role.REVIEWER);
        var draft = reading.draft(Beginning.EMPTY, null, ada);

        assertThat(reading.get("/board", reviewer)).hasStatus4xxClientError();
        assertThat(reading.get("/board/drafts/" + draft + "/hold", reviewer)).hasStatus4xxClientError();
        assertThat(reading.get("/board?draft=" + UUID.randomUUID(), ada)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void runsOutAt(ApplicationId application) {
        assertThat(reading.page(null, ada).tally().firstShort())
                .extracting(BoardRow::id)
                .isEqualTo(application);
    }

    private static List<ApplicationId> applications(BoardPage page) {
        return page.entries().stream().map(entry -> entry.row().id()).toList();
    }

    private static ClaimLine firstLine(BoardPage page) {
        return page.entries().getFirst().claim().lines().getFirst();
    }
}
