package org.worksonarm.portal.hardware;

/** Whether a machine is lent to one project at a time, or in parts: virtual machines and slots of hosted CI. */
public enum Sharing {
    WHOLE,
    PARTS
}
