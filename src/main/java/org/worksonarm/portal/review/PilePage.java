package org.worksonarm.portal.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page of the pile shows; {@code next} is null on the last page. */
record PilePage(
        PileQuery query,
        Pile.Progress progress,
        List<Entry> entries,
        @Nullable String first,
        @Nullable String next) {

    /**
     * One application.
     *
     * @param state a key of the messages for where this reviewer stands with it
     * @param tone of that state
     */
    record Entry(
            UUID id,
            long number,
            String title,
            String projectName,
            List<String> areas,
            String state,
            String tone,
            @Nullable String total,
            @Nullable Waiting waiting,
            int reviews) {}
}
