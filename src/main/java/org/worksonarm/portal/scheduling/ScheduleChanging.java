package org.worksonarm.portal.scheduling;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.NotFound;

/** Changing a line of an open schedule by hand. What the solver never does, no hand does either. */
@Service
@Transactional
class ScheduleChanging {

    private final ScheduleKeeping keeping;
    private final ScheduleLines lines;
    private final Outlooks outlooks;

    ScheduleChanging(ScheduleKeeping keeping, ScheduleLines lines, Outlooks outlooks) {
        this.keeping = keeping;
        this.lines = lines;
        this.outlooks = outlooks;
    }

    /** Gives it that machine from that day on, for as long as it asks for; empty once it is done, else why not. */
    Optional<Refusal> change(ScheduleId id, UUID line, ScheduleLineForm form, SignedIn admin) {
        var schedule = keeping.claim(id, form.knownVersion());
        var found = find(id, line);
        var outlook = outlooks.without(line, id, admin);
        var ask = outlook.ask(found.request());
        var days = ask.asked().movedTo(form.day());
        var place = ask.place(form.machineId());
        if (place.isEmpty()) {
            return Optional.of(new Refusal("machine", "This machine does not fit, or is out of service."));
        }
        var berth = place.get().berth();
        var refusal = berth.refusal(ask.wanted(), days, outlook.today());
        if (refusal.isEmpty()) {
            found.change(Slot.of(berth, days), Reasons.byHand(ask, place.get(), days));
            lines.saveAndFlush(found);
            keeping.change(schedule);
        }
        return refusal.map(words -> new Refusal("from", words));
    }

    void leaveOut(ScheduleId id, UUID line, long version) {
        var schedule = keeping.claim(id, version);
        var found = find(id, line);
        found.leaveOut();
        lines.saveAndFlush(found);
        keeping.change(schedule);
    }

    private ScheduleLine find(ScheduleId id, UUID line) {
        return lines.findByIdAndSchedule(line, id).orElseThrow(() -> new NotFound("line " + line));
    }
}
