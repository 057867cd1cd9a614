package org.worksonarm.portal.search;

/** In which order, least first; equal ones go by their ids. */
enum Sort {
    RELEVANCE("-round(cast(ts_rank(d.words, %s) as numeric), 6)", "numeric"),
    NEWEST("-extract(epoch from c.submitted_at)", "numeric"),
    OLDEST("extract(epoch from c.submitted_at)", "numeric"),
    SCORE("coalesce(-round(s.mean, 4), 1)", "numeric"),
    ADJUSTED("coalesce(-round(s.adjusted, 4), 100)", "numeric"),
    FEWEST_REVIEWS("cast(coalesce(n.reviews, 0) as numeric)", "numeric"),
    TITLE("lower(c.title) collate \"C\"", "text");

    private final String key;
    private final String type;

    Sort(String key, String type) {
        this.key = key;
        this.type = type;
    }

    String type() {
        return type;
    }

    /**
     * What is sorted by.
     *
     * @param words the text that is looked for, as a {@code tsquery}
     */
    String key(String words) {
        return key.formatted(words);
    }
}
