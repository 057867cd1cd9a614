package org.worksonarm.portal.allocation;

/** What of a machine is lent. */
enum AllocationKind {
    WHOLE,
    VM,
    HOSTED_CI
}
