package org.worksonarm.portal.provisioning;

/** What a cloud does for a loan. */
enum StepKind {
    PROVISION,
    RECLAIM
}
