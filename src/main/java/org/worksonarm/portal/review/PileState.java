package org.worksonarm.portal.review;

/** Where a reviewer stands with an application. */
enum PileState {
    TO_REVIEW("info"),
    DRAFT("neutral"),
    REVIEWED("good"),
    UNSENT("warn"),
    REVISED("warn");

    private final String tone;

    PileState(String tone) {
        this.tone = tone;
    }

    String tone() {
        return tone;
    }

    static PileState of(Pile.Row row) {
        if (row.reviewStatus() == null) {
            return TO_REVIEW;
        }
        if (Boolean.TRUE.equals(row.revised())) {
            return REVISED;
        }
        if (row.reviewStatus() == ReviewStatus.DRAFT) {
            return DRAFT;
        }
        return row.drafted() ? UNSENT : REVIEWED;
    }
}
