package org.worksonarm.portal.allocation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.board.CapacityInOrder;
import org.worksonarm.portal.board.Outlook;
import org.worksonarm.portal.board.Step;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineModel;

/** Tells the board what acceptances would take of the machines, over the days that are asked for. */
@Component
@Transactional(readOnly = true)
class CapacityOnBoard implements CapacityInOrder {

    private final Hosts hosts;
    private final BoardRequests requests;
    private final HardwareCatalogue catalogue;
    private final Clock clock;

    CapacityOnBoard(Hosts hosts, BoardRequests requests, HardwareCatalogue catalogue, Clock clock) {
        this.hosts = hosts;
        this.requests = requests;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Outlook walk(List<Step> steps) {
        var today = LocalDate.now(clock);
        var stock = new Stock(hosts.all(), hosts.bookings(today), today);
        var asked = requests.of(steps.stream().map(Step::application).distinct().toList());
        var names = catalogue.models().stream().collect(toMap(MachineModel::slug, MachineModel::name));
        return new BoardWalk(stock, requests.promised(), names).down(steps, asked);
    }
}
