package org.worksonarm.portal.handover;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.kernel.StaleEdit;

/** A team chooses what its machine starts with. */
@Service
@Transactional
class BootChoosing {

    private final BootChoices choices;
    private final BootSources sources;
    private final JdbcClient jdbc;
    private final Clock clock;

    BootChoosing(BootChoices choices, BootSources sources, JdbcClient jdbc, Clock clock) {
        this.choices = choices;
        this.sources = sources;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Says whether anything changed.
     *
     * @param seen the version that was shown, -1 where the team had chosen nothing yet
     * @throws StaleEdit where somebody on the team chose meanwhile
     */
    boolean choose(Lending lending, BootSource next, long seen, AccountId by) {
        var id = new AllocationId(lending.allocationId());
        lock(id);
        var before = choices.findLocked(id);
        if (before.map(BootChoice::version).orElse(-1L) != seen) {
            throw stale(lending, before);
        }
        var choice =
                before.orElseGet(() -> new BootChoice(id, lending.application(), sources.of(id), by, clock.instant()));
        var changed = choice.become(next, by, clock.instant());
        choices.saveAndFlush(choice);
        return changed;
    }

    /** Also while nothing was chosen yet, and so nothing is there to lock. */
    private void lock(AllocationId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('boot of ' || ?, 0))::text")
                .param(id.toString())
                .query(String.class)
                .single();
    }

    private StaleEdit stale(Lending lending, Optional<BootChoice> choice) {
        var source = sources.of(new AllocationId(lending.allocationId()));
        return new StaleEdit(
                "What " + lending.machine() + " starts with",
                choice.map(BootChoice::version).orElse(-1L),
                "/applications/%s/machines/%s".formatted(lending.application(), lending.allocationId()),
                Map.of("boot", source.words()));
    }
}
