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
            with use as not materialized (
                select machine_id, claim as days from allocation where not isempty(claim)
                union all select machine_id, period from maintenance_card where not loans_run_on),
            host as (
                select c.*, exists (select 1 from use u where u.machine_id = c.machine_id and u.days @> :today) as taken,
                       (select min(upper(u.days)) from use u
                        where u.machine_id = c.machine_id and upper(u.days) > :today
                        and not exists (select 1 from use other
                                        where other.machine_id = u.machine_id and other.days @> upper(u.days))) as free_again,
                       least(c.closes_on, c.retires_on) as last_day
                from host_card c
                where c.sharing = 'WHOLE' and c.state in ('AVAILABLE', 'MAINTENANCE', 'FAULTY')
                and coalesce(least(c.closes_on, c.retires_on) >= :today, true))
            select model, model_name as name, count(*) as machines,
                   count(*) filter (where state = 'AVAILABLE' and not taken) as free,
                   min(free_again) filter (where state = 'AVAILABLE' and taken
                                           and (last_day is null or free_again <= last_day)) as next_free
            from host group by model, model_name, model_position order by model_position""";

    private static final String PARTS = """
            select count(*) as hosts, coalesce(sum(c.lendable_vcpu), 0) as vcpu, coalesce(sum(c.ci_slots), 0) as ci_slots,
                   coalesce(sum(case when u.whole then 0 else c.lendable_vcpu - u.vcpu end)
                            filter (where c.state = 'AVAILABLE'), 0) as free_vcpu,
                   coalesce(sum(case when u.whole then 0 else c.ci_slots - u.ci_slots end)
                            filter (where c.state = 'AVAILABLE'), 0) as free_ci_slots
            from host_card c cross join lateral (
                select coalesce(sum(a.vcpu), 0) as vcpu, coalesce(sum(a.ci_slots), 0) as ci_slots,
                       coalesce(bool_or(a.kind = 'WHOLE'), false) or exists (
                           select 1 from maintenance_card w where w.machine_id = c.machine_id and not w.loans_run_on
                           and w.period @> :today) as whole
                from allocation a where a.machine_id = c.machine_id and a.period @> :today) u
            where c.sharing = 'PARTS' and c.state in ('AVAILABLE', 'MAINTENANCE', 'FAULTY')
            and coalesce(least(c.closes_on, c.retires_on) >= :today, true)""";

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
