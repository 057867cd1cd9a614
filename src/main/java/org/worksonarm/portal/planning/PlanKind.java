package org.worksonarm.portal.planning;

/** What a plan is for. */
enum PlanKind {
    AUTOMATIC,
    REASSIGNING;

    /** How many more reviews a plan of this kind is to give an application. */
    int seats(WaitingApplication application, PlanTerms terms) {
        return switch (this) {
            case AUTOMATIC -> Math.max(0, terms.reviews() - application.live().size());
            case REASSIGNING -> 1;
        };
    }
}
