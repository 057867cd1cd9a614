package org.worksonarm.portal.application;

/** An answer to a yes-or-no question that an applicant may be unsure of. */
public enum Answer {
    YES,
    NO,
    NOT_SURE
}
