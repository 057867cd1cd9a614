package org.worksonarm.portal.usage;

/** How a machine is, as its holder says. */
enum Condition {
    FINE,
    TROUBLE
}
