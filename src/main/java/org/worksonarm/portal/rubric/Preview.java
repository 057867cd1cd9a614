package org.worksonarm.portal.rubric;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * How a draft of the rubric would have ranked applications.
 *
 * @param round the name of the round that they are of; null where they are the newest of all
 * @param owed how many are left out because their reader's own review is not in
 */
record Preview(List<Entry> entries, @Nullable String round, long owed) {

    private static final int LINE = 22;

    static Preview of(List<Previews.Row> rows, @Nullable String round) {
        var ranked = rows.stream().filter(row -> row.rankBefore() != null).toList();
        var before = ranked.stream()
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.rankBefore())))
                .toList();
        var entries = IntStream.range(0, ranked.size())
                .mapToObj(place -> Entry.of(ranked.get(place), before.indexOf(ranked.get(place)), place))
                .toList();
        return new Preview(
                entries, round, rows.stream().filter(Previews.Row::owed).count());
    }

    public int moved() {
        return (int) entries.stream().filter(entry -> entry.climb() != 0).count();
    }

    public int height() {
        return entries.size() * LINE + LINE;
    }

    /**
     * One application.
     *
     * @param climb by how many ranks it would have stood higher; less than 0 where lower
     * @param y1 where its line begins in the drawing, by the old rank
     * @param y2 where its line ends, by the new rank
     */
    record Entry(
            UUID id,
            ApplicationNumber number,
            String title,
            String projectName,
            int reviews,
            BigDecimal before,
            BigDecimal after,
            int rankBefore,
            int rankAfter,
            int climb,
            int y1,
            int y2) {

        static Entry of(Previews.Row row, int placeBefore, int placeAfter) {
            var rankBefore = Objects.requireNonNull(row.rankBefore());
            var rankAfter = Objects.requireNonNull(row.rankAfter());
            return new Entry(
                    row.applicationId(),
                    new ApplicationNumber(row.number()),
                    row.title(),
                    row.projectName(),
                    row.reviews(),
                    Objects.requireNonNull(row.before()),
                    Objects.requireNonNull(row.after()),
                    rankBefore,
                    rankAfter,
                    rankBefore - rankAfter,
                    LINE + placeBefore * LINE,
                    LINE + placeAfter * LINE);
        }

        public String direction() {
            if (climb == 0) {
                return "same";
            }
            return climb > 0 ? "up" : "down";
        }

        /** For the drawing. */
        public String shortTitle() {
            return title.length() <= 34 ? title : title.substring(0, 33).strip() + "…";
        }

        public String move() {
            if (climb == 0) {
                return "same rank";
            }
            return climb > 0 ? "up " + climb : "down " + -climb;
        }
    }
}
