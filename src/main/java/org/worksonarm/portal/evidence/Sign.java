package org.worksonarm.portal.evidence;

/** A kind of evidence that software is built, tested or shipped for arm64, the strongest first. */
enum Sign {
    RUNNER,
    IMAGE,
    ARCHITECTURE,
    RELEASE
}
