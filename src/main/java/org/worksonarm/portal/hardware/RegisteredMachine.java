package org.worksonarm.portal.hardware;

/** A machine of the list with all that the list knows of it. */
public record RegisteredMachine(MachineId id, MachineFacts facts) {}
