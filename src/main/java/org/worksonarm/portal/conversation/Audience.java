package org.worksonarm.portal.conversation;

/** Who reads a message: the team as well, or the programme alone. */
public enum Audience {
    TEAM,
    INTERNAL
}
