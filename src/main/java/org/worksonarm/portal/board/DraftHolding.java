package org.worksonarm.portal.board;

import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.decision.Deciding;
import org.worksonarm.portal.kernel.NotFound;

/** Holds decisions as a draft says: all that was shown, or nothing where anything has changed since. Tells no applicant. */
@Service
@Transactional
class DraftHolding {

    private final BoardDrafts drafts;
    private final HoldLists lists;
    private final DraftTurns turns;
    private final Deciding deciding;

    DraftHolding(BoardDrafts drafts, HoldLists lists, DraftTurns turns, Deciding deciding) {
        this.drafts = drafts;
        this.lists = lists;
        this.turns = turns;
        this.deciding = deciding;
    }

    /** How many are held; none where it is not what was seen. */
    int hold(BoardDraftId id, String seen, SignedIn admin) {
        var draft = drafts.findLocked(id).orElseThrow(() -> new NotFound("draft " + id));
        turns.await(id);
        var list = lists.of(id, admin);
        if (list.isEmpty() || !list.seen().equals(seen)) {
            return 0;
        }
        list.going().stream()
                .sorted(Comparator.comparing(going -> going.row().id().toString()))
                .forEach(going -> deciding.hold(going.row().id(), going.known(), going.verdict(), admin.accountId()));
        draft.hold();
        drafts.save(draft);
        return list.going().size();
    }
}
