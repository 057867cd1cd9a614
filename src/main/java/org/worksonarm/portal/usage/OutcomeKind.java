package org.worksonarm.portal.usage;

/** What came of a loan. */
public enum OutcomeKind {
    MERGE,
    RELEASE,
    CI,
    TALK,
    OTHER
}
