package org.worksonarm.portal.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an admin wants to see of the board. What is filtered away still takes capacity.
 *
 * @param draft which "what if"; null for what is held
 * @param round id of a round, or {@code rolling} for what came outside of all
 * @param area slug of a focus area
 * @param after the application with which the page before ended
 */
record BoardQuery(
        @Nullable UUID draft,
        @Nullable String round,
        @Nullable String area,
        @Nullable UUID after) {

    static final int PAGE = 100;

    public String roundOrAny() {
        return round == null ? "" : round;
    }

    public String areaOrAny() {
        return area == null ? "" : area;
    }

    @Nullable
    BoardDraftId draftId() {
        return draft == null ? null : new BoardDraftId(draft);
    }

    /** One page of what is asked for, and one more where there are more. */
    List<Place> page(List<Place> places) {
        var shown = places.stream().filter(place -> shows(place.row())).toList();
        var last = IntStream.range(0, shown.size())
                .filter(at -> shown.get(at).row().applicationId().equals(after))
                .findFirst()
                .orElse(-1);
        return shown.stream().skip(last + 1L).limit(PAGE + 1L).toList();
    }

    boolean shows(BoardRow row) {
        return cameIn(row) && (areaOrAny().isEmpty() || row.areasOrNone().contains(area));
    }

    private boolean cameIn(BoardRow row) {
        var came = row.roundId() == null ? "rolling" : row.roundId().toString();
        return roundOrAny().isEmpty() || came.equals(round);
    }

    String address(@Nullable UUID draft, @Nullable UUID after) {
        var address = UriComponentsBuilder.fromPath("/board");
        if (draft != null) {
            address.queryParam("draft", draft);
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.queryParam("round", "{round}")
                .queryParam("area", "{area}")
                .encode()
                .buildAndExpand(Map.of("round", roundOrAny(), "area", areaOrAny()))
                .toUriString();
    }
}
