package org.worksonarm.portal.scheduling;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Keeps schedules until they are confirmed or discarded. */
@Service
@Transactional
class ScheduleKeeping {

    private final Schedules schedules;
    private final ScheduleLines lines;
    private final Clock clock;

    ScheduleKeeping(Schedules schedules, ScheduleLines lines, Clock clock) {
        this.schedules = schedules;
        this.lines = lines;
        this.clock = clock;
    }

    ScheduleId add(long seed, List<Assumption> assumptions, List<Draft> drafts, AccountId admin) {
        var schedule = schedules.saveAndFlush(new Schedule(seed, assumptions, admin, clock.instant()));
        lines.saveAll(IntStream.range(0, drafts.size())
                .mapToObj(place -> new ScheduleLine(schedule.id(), place, drafts.get(place)))
                .toList());
        return schedule.id();
    }

    void discard(ScheduleId id, AccountId admin) {
        var schedule = find(id);
        if (schedule.isOpen()) {
            schedule.discard(admin, clock.instant());
            schedules.saveAndFlush(schedule);
        }
    }

    /** Closes it as confirmed, so that nobody else does; its lines are held after that. */
    void confirm(ScheduleId id, long version, AccountId admin) {
        var schedule = claim(id, version);
        schedule.confirm(admin, clock.instant());
        schedules.saveAndFlush(schedule);
    }

    /** Notes within the transaction of whoever calls that a line was changed. */
    void change(Schedule claimed) {
        claimed.change();
        schedules.saveAndFlush(claimed);
    }

    /** The open schedule of that version, to be changed or confirmed. Nobody acts on one that they have not seen. */
    Schedule claim(ScheduleId id, long version) {
        var schedule = find(id);
        if (!schedule.isOpen() || schedule.isAssumed() || schedule.version() != version) {
            throw new StaleEdit("The schedule", schedule.version(), "/schedules/" + id, Map.of()).standing(true);
        }
        return schedule;
    }

    private Schedule find(ScheduleId id) {
        return schedules.findLocked(id).orElseThrow(() -> new NotFound("schedule " + id));
    }
}
