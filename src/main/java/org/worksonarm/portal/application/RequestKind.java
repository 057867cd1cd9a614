package org.worksonarm.portal.application;

/** What a resource request asks for. */
public enum RequestKind {
    WHOLE_MACHINE,
    VM,
    HOSTED_CI
}
