package org.worksonarm.portal.hardware;

/** How far a processor runs 32-bit Arm code: not at all, programs in user space only, or kernels too. */
public enum Aarch32 {
    NONE,
    USER,
    FULL
}
