package org.worksonarm.portal.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.NotFound;

/** Begins drafts. What their maker must not know of is in none. */
@Service
@Transactional
class DraftMaking {

    private final BoardDrafts drafts;
    private final DraftLines lines;
    private final RankWalk rankWalk;
    private final Clock clock;

    DraftMaking(BoardDrafts drafts, DraftLines lines, RankWalk rankWalk, Clock clock) {
        this.drafts = drafts;
        this.lines = lines;
        this.rankWalk = rankWalk;
        this.clock = clock;
    }

    BoardDraftId make(NewDraftForm form, SignedIn admin) {
        var now = clock.instant();
        var draft = drafts.save(new BoardDraft(form.nameOrNone(), admin.accountId(), now));
        lines.saveAll(
                switch (Objects.requireNonNull(form.beginning())) {
                    case EMPTY -> List.of();
                    case BY_RANK -> byRank(draft, form, admin, now);
                    case COPY -> copies(draft, form, admin, now);
                });
        return draft.id();
    }

    private List<DraftLine> byRank(BoardDraft draft, NewDraftForm form, SignedIn admin, Instant now) {
        return rankWalk.verdicts(form.query(), admin).stream()
                .map(verdict -> new DraftLine(
                        draft.id(),
                        verdict.place().row().id(),
                        DraftWords.only(verdict.outcome()),
                        verdict.place().standing().version(),
                        admin.accountId(),
                        now))
                .toList();
    }

    private List<DraftLine> copies(BoardDraft draft, NewDraftForm form, SignedIn admin, Instant now) {
        var copied = form.query().draftId();
        if (copied == null || drafts.findById(copied).isEmpty()) {
            throw new NotFound("draft to copy");
        }
        return rankWalk.places(copied, admin).stream()
                .flatMap(place -> Stream.ofNullable(place.line()))
                .map(line -> line.copy(draft.id(), admin.accountId(), now))
                .toList();
    }
}
