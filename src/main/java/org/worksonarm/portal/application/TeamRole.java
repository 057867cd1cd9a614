package org.worksonarm.portal.application;

/** What somebody is on a team. */
enum TeamRole {
    LEAD,
    MEMBER
}
