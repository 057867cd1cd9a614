package org.worksonarm.portal.board;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.board.NewDraftForm.Beginning;

/** Makes drafts, writes in them, and reads what the board says of one application. */
@TestComponent
class BoardReading {

    private final BoardPages pages;
    private final DraftMaking making;
    private final MockMvcTester mvc;
    private final EntityManager entities;

    BoardReading(BoardPages pages, DraftMaking making, MockMvcTester mvc, EntityManager entities) {
        this.pages = pages;
        this.making = making;
        this.mvc = mvc;
        this.entities = entities;
    }

    BoardDraftId draft(Beginning beginning, @Nullable BoardDraftId copied, SignedIn admin) {
        entities.flush();
        var form = new NewDraftForm("A draft", beginning, copied == null ? null : copied.value(), "");
        var id = making.make(form, admin);
        entities.flush();
        return id;
    }

    MvcTestResult write(BoardDraftId draft, ApplicationId id, String outcome, long version, SignedIn admin) {
        var result = mvc.post()
                .uri("/board/drafts/" + draft + "/lines/" + id)
                .param("outcome", outcome)
                .param("version", "" + version)
                .with(as(admin))
                .with(csrf())
                .exchange();
        entities.flush();
        return result;
    }

    MvcTestResult get(String path, SignedIn person) {
        entities.flush();
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    BoardPage page(@Nullable BoardDraftId draft, SignedIn admin) {
        entities.flush();
        return pages.of(new BoardQuery(draft == null ? null : draft.value(), null, null, null), admin);
    }

    BoardEntry entry(@Nullable BoardDraftId draft, ApplicationId id, SignedIn admin) {
        return page(draft, admin).entries().stream()
                .filter(entry -> entry.row().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ClaimLine line(@Nullable BoardDraftId draft, ApplicationId id, SignedIn admin) {
        return entry(draft, id, admin).claim().lines().getFirst();
    }
}
