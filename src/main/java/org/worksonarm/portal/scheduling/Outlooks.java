package org.worksonarm.portal.scheduling;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.Yards;
import org.worksonarm.portal.waiting.Queued;
import org.worksonarm.portal.waiting.WaitingQueue;

/** Reads what schedules are held against. */
@Component
@Transactional(readOnly = true)
class Outlooks {

    private final WaitingQueue queue;
    private final Yards yards;
    private final ScheduleReading reading;

    Outlooks(WaitingQueue queue, Yards yards, ScheduleReading reading) {
        this.queue = queue;
        this.yards = yards;
        this.reading = reading;
    }

    /** The world with all lines of that schedule in it, also those that the admin may not see. */
    Held of(ScheduleId schedule, SignedIn admin) {
        var lines = reading.linesForCounting(schedule);
        var outlook = of(lines, admin);
        return new Held(outlook, outlook.standings(lines));
    }

    /** The same without one of its lines, which is to change. */
    Outlook without(UUID line, ScheduleId schedule, SignedIn admin) {
        var lines = reading.linesForCounting(schedule);
        var outlook = of(lines, admin);
        outlook.standings(lines.stream().filter(each -> !each.id().equals(line)).toList());
        return outlook;
    }

    private Outlook of(List<PlannedLine> lines, SignedIn admin) {
        var requests = lines.stream().map(PlannedLine::request).distinct().toList();
        var waiting = queue.of(admin).stream().collect(Collectors.toMap(Queued::request, Function.identity()));
        return new Outlook(yards.of(requests, admin.accountId()), waiting);
    }

    /** A outlook, and what it says of each line. */
    record Held(Outlook outlook, Map<UUID, Standing> standings) {}
}
