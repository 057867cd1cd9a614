package org.worksonarm.portal.provisioning;

/** What a person does for a loan. */
enum TaskKind {
    PREPARE,
    INSTALL_KEYS,
    WITHDRAW_ACCESS,
    RECLAIM
}
