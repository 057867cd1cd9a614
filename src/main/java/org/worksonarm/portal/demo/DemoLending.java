package org.worksonarm.portal.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.Allocating;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** Invented loans: the newest accepted applications hold machines for some months around today. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoLending {

    private final DemoStage stage;
    private final JdbcClient jdbc;
    private final Allocating allocating;
    private final TravellingClock clock;

    DemoLending(DemoStage stage, JdbcClient jdbc, Allocating allocating, TravellingClock clock) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.allocating = allocating;
        this.clock = clock;
    }

    void lend() {
        var requests = requests();
        for (var place = 0; place < requests.size(); place++) {
            lend(requests.get(place), 20 + place * 37 % 240, 20 + place * 53 % 290);
        }
    }

    private void lend(Request request, int daysAgo, int daysLeft) {
        var today = LocalDate.now(clock);
        var starts = today.minusDays(daysAgo);
        var ends = today.plusDays(daysLeft);
        stage.act(stage.admin(), Duration.ofDays(daysAgo), () -> lend(request, starts, ends));
    }

    private void lend(Request request, LocalDate starts, LocalDate ends) {
        for (var machine : candidates(request)) {
            if (succeeds(request, machine, starts, ends)) {
                return;
            }
        }
    }

    private boolean succeeds(Request request, UUID machine, LocalDate starts, LocalDate ends) {
        var attempt = allocating.allocate(
                new ResourceRequestId(request.id()),
                new MachineId(machine),
                starts,
                ends,
                stage.admin().accountId());
        return attempt instanceof Attempt.Allocated;
    }

    /** One in five keeps waiting for its machine, so that there is something to do. */
    private List<Request> requests() {
        return jdbc.sql("""
                select resource_request_id as id, kind, aarch32 = 'YES' as aarch32, preferred_model from resource_request_card
                join application_card using (application_id)
                where status = 'ACCEPTED' and number % 5 <> 0 order by submitted_at desc, position limit 26""").query(Request.class).list();
    }

    /** The asked-for model first. Two machines that run 32-bit code stay free for whoever tries the demo. */
    private List<UUID> candidates(Request request) {
        return jdbc.sql("""
                select machine_id from machine_card m
                where state = 'AVAILABLE' and sharing = case when :kind = 'WHOLE_MACHINE' then 'WHOLE' else 'PARTS' end
                  and (not :aarch32 or aarch32 = 'FULL') and name not in ('ewr1-hi-02', 'ewr1-emag-02')
                order by model = coalesce(:preferred, '') desc, right(name, 1), name limit 12""")
                .param("kind", request.kind())
                .param("aarch32", request.aarch32())
                .param("preferred", request.preferredModel())
                .query(UUID.class)
                .list();
    }

    private record Request(
            UUID id, String kind, boolean aarch32, @Nullable String preferredModel) {}
}
