package org.worksonarm.portal.showcase;

/** What the page of a project may show, each by its own switch. */
enum Part {
    SUMMARY,
    AREAS,
    WORK,
    LINKS,
    HARDWARE,
    OUTCOMES
}
