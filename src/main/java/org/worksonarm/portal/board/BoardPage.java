package org.worksonarm.portal.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.RoundNames.RoundName;

/**
 * What the board shows.
 *
 * @param draft the "what if" that is shown; null for what is held
 * @param first address of the first page, null on that; {@code next} is null on the last
 */
record BoardPage(
        BoardQuery query,
        List<DraftList.Entry> drafts,
        DraftList.@Nullable Entry draft,
        List<FocusArea> areas,
        List<RoundName> rounds,
        Tally tally,
        List<Pool> pools,
        List<BoardEntry> entries,
        @Nullable String first,
        @Nullable String next) {

    public List<NewDraftForm.Beginning> beginnings() {
        return List.of(NewDraftForm.Beginning.values());
    }
}
