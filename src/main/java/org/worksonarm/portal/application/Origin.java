package org.worksonarm.portal.application;

/** Where an application came from. */
enum Origin {
    PORTAL,
    IMPORT
}
