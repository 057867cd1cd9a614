package org.worksonarm.portal.amendment;

/** What a team asks to change. */
public enum AmendmentKind {
    PEOPLE,
    MACHINE_TYPE,
    QUANTITY,
    PERIOD
}
