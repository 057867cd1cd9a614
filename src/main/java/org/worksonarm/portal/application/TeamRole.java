package org.worksonarm.portal.application;

/** What somebody is on a team. */
public enum TeamRole {
    LEAD,
    MEMBER
}
