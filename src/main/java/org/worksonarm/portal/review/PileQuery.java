package org.worksonarm.portal.review;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wants to see of the pile.
 *
 * @param after where the page before ended
 */
record PileQuery(
        @Nullable String q,
        @Nullable Show show,
        @Nullable Sort sort,
        @Nullable String after) {

    /** Which applications, by what this reviewer did with them. */
    enum Show {
        TO_REVIEW("review_status is distinct from 'SUBMITTED'"),
        DRAFTS("drafted"),
        REVIEWED("review_status = 'SUBMITTED'"),
        ALL("true");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** In which order. Each is a number, least first; the days on which something is due are put before all others. */
    enum Sort {
        ASSIGNED_FIRST("coalesce(extract(epoch from d.due_on) - 1e12, extract(epoch from c.submitted_at))"),
        NEWEST("-extract(epoch from c.submitted_at)"),
        FEWEST_REVIEWS("coalesce(s.reviews, 0)");

        private final String key;

        Sort(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public Show shown() {
        return show == null ? Show.TO_REVIEW : show;
    }

    public Sort sorted() {
        return sort == null ? Sort.ASSIGNED_FIRST : sort;
    }
}
