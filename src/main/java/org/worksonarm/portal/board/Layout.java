package org.worksonarm.portal.board;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.decision.OpenCases;
import org.worksonarm.portal.decision.OpenCases.OpenCase;

/** Lays out all places of the board, in the order of rank. What its reader must not know of is on none. */
@Component
@Transactional(readOnly = true)
class Layout {

    private final BoardRows rows;
    private final OpenCases cases;
    private final DraftLines lines;

    Layout(BoardRows rows, OpenCases cases, DraftLines lines) {
        this.rows = rows;
        this.cases = cases;
        this.lines = lines;
    }

    /** One board for each of these; null stands for the one without a draft, which shows what is held. */
    Boards of(Collection<@Nullable BoardDraftId> drafts, SignedIn admin) {
        var known = rows.of(admin);
        var standings = cases.of(known.stream().collect(toMap(BoardRow::id, BoardRow::status)), admin.accountId());
        var named = drafts.stream().filter(Objects::nonNull).toList();
        var written = lines.findByDraftIn(named).stream().collect(groupingBy(DraftLine::draft));
        return new Boards(known, standings, written);
    }

    List<Place> of(@Nullable BoardDraftId draft, SignedIn admin) {
        return of(Collections.singletonList(draft), admin).of(draft);
    }

    /** All that was read for several boards of one reader. */
    record Boards(
            List<BoardRow> rows, Map<ApplicationId, OpenCase> standings, Map<BoardDraftId, List<DraftLine>> written) {

        List<Place> of(@Nullable BoardDraftId draft) {
            List<DraftLine> lines = draft == null ? List.of() : written.getOrDefault(draft, List.of());
            var byApplication = lines.stream().collect(toMap(DraftLine::application, Function.identity()));
            return rows.stream()
                    .map(row -> Place.of(row, requireNonNull(standings.get(row.id())), byApplication.get(row.id())))
                    .toList();
        }
    }
}
