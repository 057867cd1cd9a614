package org.worksonarm.portal.stocktaking;

/** What became of a difference. */
enum Settling {
    OPEN,
    TAKEN_OVER,
    KNOWN
}
