package org.worksonarm.portal.calibration;

/** What a reader of an application's scores should know. Stored by name. */
public enum Flag {
    /** Fewer reviews than wished. */
    FEW_REVIEWS,
    /** The totals spread over more than their usual distance. */
    REVIEWERS_DISAGREE,
    /** One of at least three reviews is far from what the others and its reviewer's leniency let expect. */
    OUTLYING_REVIEW,
    /** Its reviewers share no application with most others, so that their leniency is hardly known. */
    NOT_CONNECTED
}
