package org.worksonarm.portal.stocktaking;

/** By what a machine of another inventory was found here. */
enum Match {
    SERIAL,
    MAC,
    NAME
}
