package org.worksonarm.portal.usage;

/** How much a fault hinders its holder. */
public enum FaultUrgency {
    LOW,
    SLOWS,
    STOPS
}
