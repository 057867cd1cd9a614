package org.worksonarm.portal.board;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.board.Comparison.Side;

/** Lays two drafts beside each other, or one beside what is held. */
@Component
@Transactional(readOnly = true)
class Comparing {

    private final Layout layout;
    private final BoardWalks walks;
    private final DraftList drafts;
    private final BoardFilters filters;

    Comparing(Layout layout, BoardWalks walks, DraftList drafts, BoardFilters filters) {
        this.layout = layout;
        this.walks = walks;
        this.drafts = drafts;
        this.filters = filters;
    }

    List<DraftList.Entry> choices(SignedIn admin) {
        return drafts.all(admin.accountId());
    }

    Comparison of(@Nullable UUID left, @Nullable UUID right, List<DraftList.Entry> choices, SignedIn admin) {
        var boards = layout.of(Arrays.asList(draft(left), draft(right)), admin);
        return Comparison.of(
                side(left, boards.of(draft(left)), choices),
                side(right, boards.of(draft(right)), choices),
                filters.areas());
    }

    private Side side(@Nullable UUID id, List<Place> places, List<DraftList.Entry> choices) {
        var draft = DraftList.find(choices, id);
        var walked = walks.down(places, List.of());
        var name = draft == null ? "What is held" : draft.name();
        return new Side(id, name, places, Tally.of(places, walked.claims()), walked.pools());
    }

    private static @Nullable BoardDraftId draft(@Nullable UUID id) {
        return id == null ? null : new BoardDraftId(id);
    }
}
