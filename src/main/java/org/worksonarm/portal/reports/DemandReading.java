package org.worksonarm.portal.reports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.FreeCapacity;
import org.worksonarm.portal.allocation.FreeCapacity.ModelCapacity;
import org.worksonarm.portal.conflict.ConflictWall;

/** Holds what waits against what is free, without applications that the admin must not know of. */
@Component
@Transactional(readOnly = true)
class DemandReading {

    private static final String WAITING = """
            select r.kind, r.preferred_model as model, count(*) as requests, sum(r.quantity - s.served) as machines,
                   sum((r.quantity - s.served) * coalesce(r.vcpu, 0)) as vcpu,
                   sum((r.quantity - s.served) * coalesce(r.ci_jobs, 1)) as slots
            from resource_request_card r join application_card c using (application_id)
            cross join lateral (select count(*) as served from allocation_card l
                                where l.resource_request_id = r.resource_request_id
                                and l.status not in ('HELD', 'REVOKED', 'MOVED') and not l.goes_on and (l.live or l.ends_on >= l.starts_on)) s
            where c.status = 'ACCEPTED' and s.served < r.quantity %s
            group by 1, 2""".formatted(ConflictWall.NO_CONFLICT);

    private final JdbcClient jdbc;
    private final FreeCapacity free;

    DemandReading(JdbcClient jdbc, FreeCapacity free) {
        this.jdbc = jdbc;
        this.free = free;
    }

    List<Demand> of(AccountId admin) {
        var waiting = jdbc.sql(WAITING)
                .param("me", admin.value())
                .query(Waiting.class)
                .list();
        var models = free.today();
        var parts = free.partsToday();
        return Stream.of(
                        models.stream().map(model -> ofModel(model, waiting)),
                        Stream.of(ofAnyModel(models, waiting)),
                        Stream.of(vms(waiting, parts.freeVcpu()), slots(waiting, parts.freeCiSlots())))
                .flatMap(lines -> lines)
                .filter(line -> line.wanted() > 0 || line.free() > 0)
                .toList();
    }

    private static Demand ofModel(ModelCapacity model, List<Waiting> waiting) {
        return machines(
                model.name(), waiting.stream().filter(row -> model.model().equals(row.model())), model.free());
    }

    /** Of no model, or of one that the programme has no machine of. */
    private static Demand ofAnyModel(List<ModelCapacity> models, List<Waiting> waiting) {
        var known = models.stream().map(ModelCapacity::model).toList();
        return machines(
                "Whole machines, any other model",
                waiting.stream().filter(row -> row.model() == null || !known.contains(row.model())),
                models.stream().mapToInt(ModelCapacity::free).sum());
    }

    private static Demand machines(String what, Stream<Waiting> waiting, int free) {
        var rows = waiting.filter(row -> row.kind().equals("WHOLE_MACHINE")).toList();
        return new Demand(
                what,
                rows.stream().mapToInt(Waiting::requests).sum(),
                rows.stream().mapToInt(Waiting::machines).sum(),
                free);
    }

    private static Demand vms(List<Waiting> waiting, int free) {
        var rows = waiting.stream().filter(row -> row.kind().equals("VM")).toList();
        var requests = rows.stream().mapToInt(Waiting::requests).sum();
        return new Demand(
                "vCPU of virtual machines",
                requests,
                rows.stream().mapToInt(Waiting::vcpu).sum(),
                free);
    }

    private static Demand slots(List<Waiting> waiting, int free) {
        var rows =
                waiting.stream().filter(row -> row.kind().equals("HOSTED_CI")).toList();
        var requests = rows.stream().mapToInt(Waiting::requests).sum();
        return new Demand(
                "Slots of hosted CI",
                requests,
                rows.stream().mapToInt(Waiting::slots).sum(),
                free);
    }

    private record Waiting(String kind, @Nullable String model, int requests, int machines, int vcpu, int slots) {}
}
