package org.worksonarm.portal.assignment;

/** How often a reviewer wants to be reminded. */
enum DigestWish {
    DAILY,
    WEEKLY,
    OFF
}
