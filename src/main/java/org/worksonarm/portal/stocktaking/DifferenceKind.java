package org.worksonarm.portal.stocktaking;

/** On which side something differs. */
enum DifferenceKind {
    ONLY_THERE,
    ONLY_HERE,
    DIFFERS
}
