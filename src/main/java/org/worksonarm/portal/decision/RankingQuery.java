package org.worksonarm.portal.decision;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationStatus;

/**
 * What an admin wants to see of the ranking.
 *
 * @param area slug of a focus area
 * @param round id of a round, or {@code rolling} for what came outside of all
 * @param after where the page before ended
 */
record RankingQuery(
        @Nullable String q,
        @Nullable String area,
        @Nullable String round,
        @Nullable Show show,
        @Nullable Sort sort,
        @Nullable String after) {

    /** Which applications, by where they stand. */
    enum Show {
        OPEN,
        ACCEPTED,
        DECLINED,
        WAITING_LIST,
        ALL;

        List<String> statuses() {
            return Arrays.stream(ApplicationStatus.values())
                    .filter(this::shows)
                    .map(Enum::name)
                    .toList();
        }

        private boolean shows(ApplicationStatus status) {
            return switch (this) {
                case OPEN -> status.isOpenForReview() && status != ApplicationStatus.WAITING_LIST;
                case ACCEPTED -> status == ApplicationStatus.ACCEPTED;
                case DECLINED -> status == ApplicationStatus.DECLINED;
                case WAITING_LIST -> status == ApplicationStatus.WAITING_LIST;
                case ALL -> status != ApplicationStatus.DRAFT;
            };
        }
    }

    /** In which order. Each is a number, least first; what has none comes last. */
    enum Sort {
        MEAN("coalesce(-s.mean, 1)", "s.mean"),
        ADJUSTED("coalesce(-s.adjusted, 100)", "s.adjusted"),
        SPREAD("coalesce(-s.spread, 1)", "s.mean"),
        LONGEST_WAITING("extract(epoch from c.submitted_at)", "s.mean");

        private final String key;
        private final String ranked;

        Sort(String key, String ranked) {
            this.key = key;
            this.ranked = ranked;
        }

        /** By what the ranks are given. */
        String ranked() {
            return ranked;
        }

        String key() {
            return key;
        }
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public String areaOrAny() {
        return area == null ? "" : area;
    }

    public String roundOrAny() {
        return round == null ? "" : round;
    }

    public Show shown() {
        return show == null ? Show.OPEN : show;
    }

    public Sort sorted() {
        return sort == null ? Sort.MEAN : sort;
    }
}
