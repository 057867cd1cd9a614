package org.worksonarm.portal.stocktaking;

import java.util.List;

/** What a file of another inventory tells. */
record ForeignList(InventorySource source, List<ForeignMachine> machines) {

    ForeignList {
        machines = List.copyOf(machines);
    }
}
