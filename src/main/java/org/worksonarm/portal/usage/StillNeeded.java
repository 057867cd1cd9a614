package org.worksonarm.portal.usage;

/** Whether a loan is still needed, as its holder says. */
public enum StillNeeded {
    YES,
    LESS,
    NO
}
