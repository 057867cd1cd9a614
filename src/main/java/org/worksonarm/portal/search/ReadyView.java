package org.worksonarm.portal.search;

/** The views that everybody has from the beginning. */
enum ReadyView {
    UNREVIEWED("status:open reviews:0", Sort.OLDEST),
    MINE("status:open reviewer:me", Sort.OLDEST),
    ASKED("status:question", Sort.OLDEST),
    BEST("status:open score:>=4", Sort.SCORE),
    AARCH32("status:open need:aarch32", Sort.NEWEST);

    private final String query;
    private final Sort sort;

    ReadyView(String query, Sort sort) {
        this.query = query;
        this.sort = sort;
    }

    public String address() {
        return new FindRequest(query, null, sort, null).at("/find");
    }
}
