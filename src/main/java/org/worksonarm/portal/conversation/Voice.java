package org.worksonarm.portal.conversation;

/** For whom somebody speaks about an application. */
enum Voice {
    TEAM,
    PROGRAMME
}
