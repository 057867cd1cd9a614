package org.worksonarm.portal.stocktaking;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody compared another inventory with the portal. */
record StockTaken(UUID stockTaking, InventorySource source, int differences) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "stock-taking";
    }

    @Override
    public UUID subjectId() {
        return stockTaking;
    }

    @Override
    public String action() {
        return "taken";
    }

    @Override
    public String after() {
        return "%s, %d differences".formatted(source, differences);
    }
}
