package org.worksonarm.portal.board;

import java.util.List;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;
import org.worksonarm.portal.program.RoundNames;
import org.worksonarm.portal.program.RoundNames.RoundName;

/** By what the board may be narrowed. */
@Component
class BoardFilters {

    private final FocusAreas areas;
    private final RoundNames rounds;

    BoardFilters(FocusAreas areas, RoundNames rounds) {
        this.areas = areas;
        this.rounds = rounds;
    }

    List<FocusArea> areas() {
        return areas.all();
    }

    List<RoundName> rounds() {
        return rounds.all();
    }
}
