package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is free. */
@Component
@Transactional(readOnly = true)
public class FreeCapacity {

    private static final String WHOLE_MACHINES = """
            with host as (
                select c.*, exists (select 1 from allocation a where a.machine_id = c.machine_id
                                    and a.period @> :today) as taken,
                       (select min(a.ends_on) + 1 from allocation a
                        where a.machine_id = c.machine_id and not isempty(a.period) and a.ends_on >= :today
                        and not exists (select 1 from allocation b
                                        where b.machine_id = a.machine_id and b.period @> a.ends_on + 1)) as free_again
                from machine_card c
                where c.sharing = 'WHOLE' and c.state in ('AVAILABLE', 'MAINTENANCE', 'FAULTY')
                and (c.closes_on is null or c.closes_on >= :today))
            select model, model_name as name, count(*) as machines,
                   count(*) filter (where state = 'AVAILABLE' and not taken) as free,
                   min(free_again) filter (where state = 'AVAILABLE' and taken
                                           and (closes_on is null or free_again <= closes_on)) as next_free
            from host group by model, model_name, model_position order by model_position""";

    private static final String PARTS = """
            select count(*) as hosts, coalesce(sum(c.vcpu), 0) as vcpu, coalesce(sum(c.ci_slots), 0) as ci_slots,
                   coalesce(sum(case when u.whole then 0 else c.vcpu - u.vcpu end)
                            filter (where c.state = 'AVAILABLE'), 0) as free_vcpu,
                   coalesce(sum(case when u.whole then 0 else c.ci_slots - u.ci_slots end)
                            filter (where c.state = 'AVAILABLE'), 0) as free_ci_slots
            from machine_card c cross join lateral (
                select coalesce(sum(a.vcpu), 0) as vcpu, coalesce(sum(a.ci_slots), 0) as ci_slots,
                       coalesce(bool_or(a.kind = 'WHOLE'), false) as whole
                from allocation a where a.machine_id = c.machine_id and a.period @> :today) u
            where c.sharing = 'PARTS' and c.state in ('AVAILABLE', 'MAINTENANCE', 'FAULTY')
            and (c.closes_on is null or c.closes_on >= :today)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    FreeCapacity(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The models that the programme has machines of, in the order of the catalogue. */
    public List<ModelCapacity> today() {
        return jdbc.sql(WHOLE_MACHINES)
                .param("today", LocalDate.now(clock))
                .query(ModelCapacity.class)
                .list();
    }

    /** What is shared in virtual machines and slots of hosted CI. */
    public PartCapacity partsToday() {
        return jdbc.sql(PARTS)
                .param("today", LocalDate.now(clock))
                .query(PartCapacity.class)
                .single();
    }

    /**
     * How much of one model is free.
     *
     * @param machines machines in service that are lent whole, including those under repair
     * @param free how many of them nobody has today
     * @param nextFree the first day in UTC on which a further one is free; null where that is not known
     */
    public record ModelCapacity(
            String model,
            String name,
            int machines,
            int free,
            @Nullable LocalDate nextFree) {

        public Squares squares() {
            return Squares.of(machines, free);
        }
    }

    /** How much of the shared hosts is free. */
    public record PartCapacity(int hosts, int vcpu, int freeVcpu, int ciSlots, int freeCiSlots) {}
}
