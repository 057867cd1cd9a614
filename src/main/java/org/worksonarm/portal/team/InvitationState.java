package org.worksonarm.portal.team;

/** What became of an invitation. That an open one expired follows from the time alone. */
enum InvitationState {
    OPEN,
    ACCEPTED,
    WITHDRAWN,
    DECLINED
}
