package org.worksonarm.portal.fairness;

/** How applications of one kind were answered. */
record AcceptanceLine(String name, int accepted, int declined, int waiting) {

    /** Of those that were accepted or declined; the waiting list is no last answer. */
    public Share share() {
        return new Share(accepted, accepted + declined);
    }

    boolean isEmpty() {
        return accepted + declined + waiting == 0;
    }
}
