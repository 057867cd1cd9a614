package org.worksonarm.portal.application;

/** What kind of work a project does for arm64; one may do several. */
public enum WorkPattern {
    OPTIMIZE,
    PORT,
    DIVERSIFY
}
