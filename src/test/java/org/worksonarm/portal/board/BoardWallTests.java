package org.worksonarm.portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
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

/** What the board keeps from an admin with a conflict of interest, and from one who owes a review. */
@PortalTest
@Transactional
@Import({Scenery.class, Judging.class, BoardScenery.class})
class BoardWallTests {

    private static final String REASON = "Zyzzyva is worth it.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DraftMaking making;

    @Autowired
    Drafting drafting;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    @Autowired
    BoardScenery board;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private SignedIn ada = new SignedIn(AccountId.create(), "nobody", Set.of());
    private SignedIn lin = ada;

    @BeforeEach
    void begin() {
        board.site();
        board.machines(3);
        ada = board.admin("Ada");
        lin = board.admin("Lin");
        board.application("Open to both", 3, 1);
    }

    @Test
    void showsWhoeverHasAConflictOfInterestTheSameAsBeforeItWasDraftedOrHeld() {
        var walled = board.application("Zyzzyva", 5, 2);
        scenery.declareConflict(walled, lin);
        var draft = making.make(new NewDraftForm("Draft", Beginning.EMPTY, null, ""), ada);
        entities.flush();
        var paths = List.of(
                "/board", "/board?draft=" + draft, "/board/compare?left=" + draft, "/board/drafts/" + draft + "/hold");
        var before = paths.stream().map(path -> body(path, lin)).toList();

        drafting.write(draft, walled, new LineForm(Outcome.ACCEPTED, REASON, "", 0L), ada);
        judging.hold(walled, Outcome.ACCEPTED, REASON, ada);
        entities.flush();

        assertThat(paths.stream().map(path -> body(path, lin))).isEqualTo(before);
        assertThat(before).noneMatch(body -> body.contains("Zyzzyva"));
        assertThat(body("/board?draft=" + draft, ada)).contains("Zyzzyva");
        assertThat(write(draft, walled, lin)).isEqualTo(HttpStatus.NOT_FOUND.value());
    }

    @Test
    void showsNoNameOfADraftThatTellsOfWhatIsHidden() {
        var walled = board.application("Zyzzyva compilers", 5, 2);
        scenery.declareConflict(walled, lin);
        var draft = made(new NewDraftForm("Zyzzyva goes first", Beginning.EMPTY, null, ""), ada);
        var line = board.application("Known to both", 3, 1);
        entities.flush();
        var paths = List.of(
                "/board",
                "/board?draft=" + draft,
                "/board/compare?left=" + draft,
                "/board/drafts/" + draft + "/hold",
                "/board/drafts/" + draft + "/lines/" + line);

        assertThat(paths.stream().map(path -> body(path, lin))).noneMatch(body -> body.contains("Zyzzyva"));
        assertThat(paths.stream().map(path -> body(path, ada))).allMatch(body -> body.contains("Zyzzyva goes first"));
        assertThat(body("/board?draft=" + draft, lin)).contains("A draft");
    }

    @Test
    void copiesNothingToWhoeverHasAConflictOfInterest() {
        var walled = board.application("Zyzzyva", 5, 2);
        var draft = made(new NewDraftForm("Draft", Beginning.BY_RANK, null, ""), ada);
        scenery.declareConflict(walled, lin);

        var copy = made(new NewDraftForm("Copy", Beginning.COPY, draft.value(), ""), lin);
        var own = made(new NewDraftForm("By rank", Beginning.BY_RANK, null, ""), lin);

        assertThat(lines(draft, walled)).isOne();
        assertThat(lines(copy, walled) + lines(own, walled)).isZero();
    }

    @Test
    void showsNeitherScoresNorVerdictsToWhoeverOwesAReview() {
        var application = board.application("Owed", 5, 2);
        var both = scenery.person("Bo", Role.ADMIN, Role.REVIEWER);
        var draft = making.make(new NewDraftForm("Draft", Beginning.EMPTY, null, ""), ada);
        entities.flush();
        var before = body("/board?draft=" + draft, both);

        drafting.write(draft, application, new LineForm(Outcome.ACCEPTED, REASON, "", 0L), ada);
        judging.hold(application, Outcome.DECLINED, REASON, ada);
        entities.flush();

        assertThat(body("/board?draft=" + draft, both)).isEqualTo(before).contains("Owed", "After your review");
        assertThat(before).doesNotContain("mean 5.00");
        assertThat(body("/board", ada)).contains("mean 5.00");
        assertThat(write(draft, application, both)).isEqualTo(HttpStatus.NOT_FOUND.value());
    }

    private int write(BoardDraftId draft, ApplicationId application, SignedIn person) {
        return mvc.post()
                .uri("/board/drafts/" + draft + "/lines/" + application)
                .param("outcome", "DECLINED")
                .param("version", "1")
                .with(as(person))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private long lines(BoardDraftId draft, ApplicationId application) {
        return jdbc.sql("select count(*) from draft_line where board_draft_id = ? and application_id = ?")
                .params(draft.value(), application.value())
                .query(Long.class)
                .single();
    }

    private String body(String path, SignedIn person) {
        try {
            var page = mvc.get().uri(path).with(as(person)).exchange();
            return page.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private BoardDraftId made(NewDraftForm form, SignedIn admin) {
        entities.flush();
        var draft = making.make(form, admin);
        entities.flush();
        return draft;
    }
}
