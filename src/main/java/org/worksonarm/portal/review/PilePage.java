package org.worksonarm.portal.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;

/** What the page of the pile shows; {@code next} is null on the last page. */
record PilePage(
        PileQuery query,
        Pile.Progress progress,
        List<Entry> entries,
        @Nullable String first,
        @Nullable String next) {

    public List<PileQuery.Show> shows() {
        return List.of(PileQuery.Show.values());
    }

    public List<PileQuery.Sort> sorts() {
        return List.of(PileQuery.Sort.values());
    }

    /**
     * One application.
     *
     * @param state a key of the messages for where this reviewer stands with it
     * @param tone of that state
     */
    record Entry(
            UUID id,
            ApplicationNumber number,
            String title,
            String projectName,
            List<String> areas,
            String state,
            String tone,
            @Nullable String total,
            @Nullable Waiting waiting,
            @Nullable Due due,
            int reviews,
            List<UnreadMarks.Mark> unread) {}
}
