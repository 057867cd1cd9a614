package org.worksonarm.portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.board.NewDraftForm.Beginning;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Transactional
@Import({Scenery.class, BoardScenery.class, BoardReading.class})
class DraftTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BoardReading reading;

    @Autowired
    Scenery scenery;

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
    void draftsByRankUntilNothingThatIsAskedForFits() {
        var best = board.application("Best", 5, 2);
        var large = board.application("Large", 4, 2);
        var small = board.application("Small", 3, 1);
        var unknown = scenery.application("Unknown", 3);

        var draft = reading.draft(Beginning.BY_RANK, null, ada);

        assertThat(List.of(best, large, small).stream()
                        .map(id -> reading.entry(draft, id, ada).outcome()))
                .containsExactly(Outcome.ACCEPTED, Outcome.WAITING_LIST, Outcome.ACCEPTED);
        assertThat(reading.entry(draft, unknown, ada).outcome()).isNull();
        assertThat(reading.entry(draft, unknown, ada).claim().isUnknown()).isTrue();
        assertThat(reading.entry(null, best, ada).outcome()).isNull();
    }

    @Test
    void computesAnewWhatIsLeftWhereALineIsChanged() {
        var best = board.application("Best", 5, 2);
        var next = board.application("Next", 4, 2);
        var draft = reading.draft(Beginning.BY_RANK, null, ada);

        assertThat(reading.write(draft, best, "DECLINED", 1, ada)).hasStatus3xxRedirection();
        assertThat(reading.write(draft, next, "ACCEPTED", 1, ada)).hasStatus3xxRedirection();

        assertThat(reading.entry(draft, next, ada)).matches(BoardEntry::isAccepted);
        assertThat(reading.line(draft, next, ada))
                .extracting(ClaimLine::given, ClaimLine::left)
                .containsExactly(2, 1);
    }

    @Test
    void letsSeveralAdminsWriteDifferentLinesAndStopsWhoeverIsLateOnTheSame() {
        var one = board.application("One", 5, 1);
        var other = board.application("Other", 4, 1);
        var lin = board.admin("Lin");
        var draft = reading.draft(Beginning.EMPTY, null, ada);

        assertThat(reading.write(draft, one, "ACCEPTED", 0, ada)).hasStatus3xxRedirection();
        assertThat(reading.write(draft, other, "DECLINED", 0, lin)).hasStatus3xxRedirection();

        assertThat(reading.write(draft, one, "DECLINED", 0, lin))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Saved now");
        assertThat(reading.entry(draft, one, ada).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void keepsWhatIsTypedWhereItCannotBeSaved() {
        var one = board.application("One", 5, 1);
        var draft = reading.draft(Beginning.EMPTY, null, ada);

        assertThat(mvc.post()
                        .uri("/board/drafts/" + draft + "/lines/" + one)
                        .param("reason", "x".repeat(10_001))
                        .param("outcome", "DECLINED")
                        .with(as(ada))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("x".repeat(10_001), "10,000 characters");
        assertThat(mvc.post()
                        .uri("/board/drafts")
                        .param("beginning", "EMPTY")
                        .param("name", " ")
                        .with(as(ada))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the draft a name.");
    }

    @Test
    void comparesTwoDrafts() {
        var best = board.application("Best", 5, 2);
        scenery.area(best, "edge");
        var byRank = reading.draft(Beginning.BY_RANK, null, ada);
        var copy = reading.draft(Beginning.COPY, byRank, ada);
        assertThat(reading.write(copy, best, "DECLINED", 1, ada)).hasStatus3xxRedirection();

        assertThat(reading.get("/board/compare?left=" + byRank + "&right=" + copy, ada))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)Best</a>.*>Accepted</td>.*>Declined</td>")
                .contains("2 taken, 1 untouched", "0 taken, 3 untouched");
    }
}
