package org.worksonarm.portal.application;

/** What a decision says. */
public enum Outcome {
    ACCEPTED,
    DECLINED,
    WAITING_LIST
}
