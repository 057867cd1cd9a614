package org.worksonarm.portal.board;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.board.BoardWalks.Walked;
import org.worksonarm.portal.program.FocusArea;

/** Gathers what the board shows. */
@Component
@Transactional(readOnly = true)
class BoardPages {

    private final Layout layout;
    private final BoardWalks walks;
    private final DraftList drafts;
    private final BoardFilters filters;

    BoardPages(Layout layout, BoardWalks walks, DraftList drafts, BoardFilters filters) {
        this.layout = layout;
        this.walks = walks;
        this.drafts = drafts;
        this.filters = filters;
    }

    BoardPage of(BoardQuery query, SignedIn admin) {
        var all = drafts.all(admin.accountId());
        var draft = DraftList.find(all, query.draft());
        var places = layout.of(query.draftId(), admin);
        var page = query.page(places);
        var shown = page.stream().limit(BoardQuery.PAGE).toList();
        var walked = walks.down(places, shown);
        var areas = filters.areas();
        return new BoardPage(
                query,
                all,
                draft,
                areas,
                filters.rounds(),
                Tally.of(places, walked.claims()),
                walked.pools(),
                entries(shown, walked, areas, draft != null),
                query.after() == null ? null : query.address(query.draft(), null),
                next(query, page));
    }

    private static List<BoardEntry> entries(List<Place> shown, Walked walked, List<FocusArea> areas, boolean inDraft) {
        var names = areas.stream().collect(toMap(FocusArea::slug, FocusArea::name));
        return shown.stream().map(place -> entry(place, walked, names, inDraft)).toList();
    }

    private static BoardEntry entry(Place place, Walked walked, Map<String, String> names, boolean inDraft) {
        var claim = Objects.requireNonNull(walked.claims().get(place.row().id()));
        var areas = place.row().areasOrNone().stream()
                .map(slug -> names.getOrDefault(slug, slug))
                .toList();
        return BoardEntry.of(place, claim, areas, inDraft);
    }

    private static @Nullable String next(BoardQuery query, List<Place> page) {
        return page.size() <= BoardQuery.PAGE
                ? null
                : query.address(
                        query.draft(), page.get(BoardQuery.PAGE - 1).row().applicationId());
    }
}
