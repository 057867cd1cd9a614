package org.worksonarm.portal.search;

import java.util.List;

/** What a list may show of each application beside its number, title and project. */
enum Column {
    AREAS,
    STATUS,
    SCORE,
    ADJUSTED,
    REVIEWS,
    APPLIED,
    ROUND,
    NEEDS,
    TAGS,
    DUE;

    static final List<Column> USUAL = List.of(AREAS, STATUS, REVIEWS, APPLIED, TAGS);
}
