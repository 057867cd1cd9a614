package org.worksonarm.portal.allocation;

/** How an admin cuts a loan short. */
enum Ending {
    RELEASE,
    REVOKE
}
