package org.worksonarm.portal.board;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Writing in drafts, and doing away with them. Each line is on its own: two people meet only on the same one. */
@Service
@Transactional
class Drafting {

    private final BoardDrafts drafts;
    private final DraftLines lines;
    private final Layout layout;
    private final Clock clock;

    Drafting(BoardDrafts drafts, DraftLines lines, Layout layout, Clock clock) {
        this.drafts = drafts;
        this.lines = lines;
        this.layout = layout;
        this.clock = clock;
    }

    /** The place of one application in a draft, as long as this admin may draft a verdict on it. */
    @Transactional(readOnly = true)
    Place place(BoardDraftId draft, ApplicationId application, SignedIn admin) {
        if (drafts.findById(draft).isEmpty()) {
            throw unknown(draft);
        }
        return layout.of(draft, admin).stream()
                .filter(place -> place.row().id().equals(application) && place.isOpen())
                .findFirst()
                .orElseThrow(() -> new NotFound("application " + application + " on the board"));
    }

    void write(BoardDraftId draft, ApplicationId application, LineForm form, SignedIn admin) {
        hold(draft);
        var place = place(draft, application, admin);
        if (place.writings() != form.known()) {
            throw stale(draft, place);
        }
        if (!form.words().equals(place.words())) {
            var line = lines.findByDraftAndApplication(draft, application)
                    .orElseGet(() -> new DraftLine(draft, application, admin.accountId(), clock.instant()));
            line.write(form.words(), place.standing().version(), admin.accountId(), clock.instant());
            lines.save(line);
        }
    }

    void discard(BoardDraftId id) {
        var draft = hold(id);
        draft.discard();
        drafts.delete(drafts.save(draft));
    }

    private static StaleEdit stale(BoardDraftId draft, Place place) {
        var back = "/board/drafts/%s/lines/%s".formatted(draft, place.row().id());
        return new StaleEdit(
                "What the draft says of " + place.row().title(),
                place.writings(),
                back,
                place.words().asTyped());
    }

    private static NotFound unknown(BoardDraftId id) {
        return new NotFound("draft " + id);
    }

    /** Makes others who would write in it wait. */
    private BoardDraft hold(BoardDraftId id) {
        return drafts.findLocked(id).orElseThrow(() -> unknown(id));
    }
}
