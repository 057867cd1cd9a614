package org.worksonarm.portal.team;

/** Why nobody is invited. */
enum InvitationRefusal {
    HAS_A_TEAM,
    NO_ADDRESS,
    ALREADY_MEMBER,
    ALREADY_INVITED,
    TOO_MANY_OPEN,
    TOO_MANY_TODAY,
    NO_LONGER_OPEN
}
