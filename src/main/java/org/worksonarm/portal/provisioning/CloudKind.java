package org.worksonarm.portal.provisioning;

/** Which API of OpenStack a cloud speaks: Ironic lends whole machines, Nova virtual ones. */
enum CloudKind {
    IRONIC,
    NOVA
}
