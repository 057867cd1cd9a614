package org.worksonarm.portal.importing;

/** What an import does with a record. */
enum ImportStep {
    /** Becomes an application. */
    ADD,
    /** Became one in an earlier run. */
    KNOWN,
    /** Became one in an earlier run, but the record has changed since: the portal keeps what it has. */
    CHANGED,
    /** Is no application. */
    LEAVE_OUT
}
