package org.worksonarm.portal.scheduling;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.Yard;
import org.worksonarm.portal.allocation.Yards;
import org.worksonarm.portal.waiting.Queued;
import org.worksonarm.portal.waiting.WaitingQueue;

/** Making schedules. The solver runs outside of any transaction: each line is held against the world of that day anyway. */
@Service
class ScheduleMaking {

    private final WaitingQueue queue;
    private final Yards yards;
    private final Solving solving;
    private final ScheduleKeeping keeping;

    ScheduleMaking(WaitingQueue queue, Yards yards, Solving solving, ScheduleKeeping keeping) {
        this.queue = queue;
        this.yards = yards;
        this.solving = solving;
        this.keeping = keeping;
    }

    /** For all that wait and that this admin may see; beside the walk down the list or, where it supposes something, beside today's. */
    ScheduleId make(long seed, List<Supposition> suppositions, SignedIn admin) {
        var waiting = queue.of(admin);
        var yard = yard(waiting, admin);
        var today = solving.solve(waiting, yard, seed);
        if (suppositions.isEmpty()) {
            return keeping.add(seed, List.of(), drafts(today.best(), today.greedy()), admin.accountId());
        }
        var supposed = yard;
        for (var supposition : suppositions) {
            supposed = supposition.in(supposed);
        }
        var other = solving.solve(waiting, supposed, seed);
        var words = suppositions.stream().map(Supposition::assumption).toList();
        return keeping.add(seed, words, drafts(other.best(), today.best()), admin.accountId());
    }

    private Yard yard(List<Queued> waiting, SignedIn admin) {
        var requests = waiting.stream().map(Queued::request).toList();
        return yards.of(requests, admin.accountId());
    }

    private static List<Draft> drafts(List<Placing> placings, List<Placing> beside) {
        return IntStream.range(0, placings.size())
                .mapToObj(number -> draft(placings.get(number), beside.get(number)))
                .toList();
    }

    private static Draft draft(Placing placing, Placing beside) {
        var wanted = placing.ask().wanted();
        return new Draft(
                wanted.application(),
                wanted.request(),
                wanted.words(),
                slot(placing),
                Beside.of(beside),
                Reasons.of(placing));
    }

    private static @Nullable Slot slot(Placing placing) {
        var place = placing.place();
        var days = placing.days();
        return place == null || days == null ? null : Slot.of(place.berth(), days);
    }
}
