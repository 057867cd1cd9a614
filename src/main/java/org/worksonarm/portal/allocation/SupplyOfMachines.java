package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.application.StatusPanel.Panel;
import org.worksonarm.portal.application.SupplyPanel;

/** Tells those who write a request which models could serve it, and when; never who has them. */
@Component
@Transactional(readOnly = true)
class SupplyOfMachines implements SupplyPanel {

    private final Hosts hosts;
    private final Clock clock;

    SupplyOfMachines(Hosts hosts, Clock clock) {
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public Panel supplyFor(ResourceNeed need) {
        var today = LocalDate.now(clock);
        var supply = new Stock(hosts.all(), hosts.bookings(today), today).supply(need);
        return new Panel("allocation/supply", supply, supply.headline());
    }
}
