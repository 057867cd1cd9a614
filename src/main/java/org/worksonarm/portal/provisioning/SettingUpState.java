package org.worksonarm.portal.provisioning;

/** How far setting up is, as its team reads it. */
enum SettingUpState {
    PREPARE,
    KEYS,
    AHEAD,
    UNDER_WAY,
    FAILED
}
