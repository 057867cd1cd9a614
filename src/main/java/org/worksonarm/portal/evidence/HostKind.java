package org.worksonarm.portal.evidence;

/** Which API a host of repositories speaks. */
enum HostKind {
    GITHUB,
    GITLAB
}
