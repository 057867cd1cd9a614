package org.worksonarm.portal.hardware;

/** Whether a machine can be lent, and if not, why. */
public enum MachineState {
    COMMISSIONING,
    AVAILABLE,
    MAINTENANCE,
    FAULTY,
    RETIRED
}
