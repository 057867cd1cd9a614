package org.worksonarm.portal.stocktaking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * One comparison with another inventory.
 *
 * @param machines how many machines the file told of
 * @param alike how many of them are here just so
 * @param by who took stock
 * @param open how many differences wait
 */
record StockTaking(
        UUID stocktakingId,
        String name,
        InventorySource source,
        int machines,
        int alike,
        String by,
        Instant takenAt,
        int open,
        int differences) {

    /** In UTC. */
    public OffsetDateTime taken() {
        return takenAt.atOffset(ZoneOffset.UTC);
    }
}
