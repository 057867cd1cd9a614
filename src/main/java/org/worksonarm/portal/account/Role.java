package org.worksonarm.portal.account;

/** What an account may do beyond applying, which everybody signed in may. */
public enum Role {
    REVIEWER,
    ADMIN
}
