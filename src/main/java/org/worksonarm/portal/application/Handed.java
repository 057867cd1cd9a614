package org.worksonarm.portal.application;

/** What became of an application that its team wanted to hand in. */
public enum Handed {
    IN,

    /** It is not open: it was handed in before, or withdrawn. */
    NOT_OPEN,

    /** No round takes it and rolling intake is closed; the draft is kept. */
    TURNED_AWAY
}
