package org.worksonarm.portal.importing;

/** What a heading of an application form asks for, whatever its words. */
enum Question {
    PEOPLE,
    ORGANISATION,
    TITLE,
    DESCRIPTION,
    USE_CASE,
    BENEFICIARIES,
    OPEN_SOURCE,
    LICENCE,
    REPOSITORY,
    WEBSITE,
    ARMV8_2,
    INFRASTRUCTURE,
    DURATION,
    EARLIER_USE,
    CI,
    MONITORING,
    LOGO,
    CONTRIBUTIONS
}
