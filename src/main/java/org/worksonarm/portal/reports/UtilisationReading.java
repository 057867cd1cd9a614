package org.worksonarm.portal.reports;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;
import org.worksonarm.portal.reports.Utilisation.Line;

/** Counts days of machines, by month: those that could be lent, and those that were; docs/usage.md tells how. */
@Component
@Transactional(readOnly = true)
class UtilisationReading {

    private static final int MONTHS = 12;

    private static final String DAYS = """
            with month as materialized (
                select m::date as first, daterange(m::date, least((m + interval '1 month')::date, :today::date + 1)) as days
                from generate_series(:from::date, :today::date, interval '1 month') m),
            host as materialized (
                select machine_id, site_name, model_name, lendable_vcpu, ci_slots,
                       daterange(null, least(closes_on, retires_on), '[]') as serves
                from host_card where state <> 'COMMISSIONING' and (state <> 'RETIRED' or retires_on is not null)),
            kept as (
                select x.machine_id, x.first, sum(upper(r) - lower(r)) as days
                from (select w.machine_id, m.first, range_agg(w.period * m.days * h.serves) as ranges
                      from maintenance_card w join host h using (machine_id) join month m on w.period && m.days
                      where not w.loans_run_on group by 1, 2) x cross join lateral unnest(x.ranges) r
                group by 1, 2),
            loan as (
                select l.machine_id, l.application_id, daterange(l.starts_on, l.ends_on, '[]') * h.serves as days,
                       case l.kind when 'WHOLE' then 1.0
                                   when 'VM' then least(1.0, l.vcpu::numeric / h.lendable_vcpu)
                                   else least(1.0, l.ci_slots::numeric / nullif(h.ci_slots, 0)) end as part
                from allocation_card l join host h using (machine_id)
                where l.status not in ('HELD', 'RELEASED', 'LAPSED', 'CANCELLED') and l.ends_on >= greatest(l.starts_on, :from)),
            used as (
                select l.machine_id, l.application_id, m.first, sum((upper(l.days * m.days) - lower(l.days * m.days)) * l.part) as days
                from loan l join month m on l.days && m.days group by 1, 2, 3),
            lent as (select machine_id, first, sum(days) as days from used group by 1, 2),
            fleet as (
                select h.site_name, h.model_name, m.first, o.offered, least(o.offered, coalesce(l.days, 0)) as lent
                from host h cross join month m
                left join kept k on k.machine_id = h.machine_id and k.first = m.first
                left join lent l on l.machine_id = h.machine_id and l.first = m.first
                cross join lateral (
                    select (case when isempty(m.days * h.serves) then 0 else upper(m.days * h.serves) - lower(m.days * h.serves) end
                            - coalesce(k.days, 0))::numeric as offered) o)
            """;

    private final JdbcClient jdbc;
    private final FocusAreas areas;
    private final Clock clock;

    UtilisationReading(JdbcClient jdbc, FocusAreas areas, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.clock = clock;
    }

    /** Lines of projects and areas leave out what the admin must not know of; the total counts machines and names nobody. */
    Utilisation of(Dimension by, AccountId admin) {
        var total = read("select '' as name, first, offered, lent from fleet", admin);
        var months = months();
        var all = line("", total, months, total);
        var rows = read(by.rows(ConflictWall.NO_CONFLICT), admin);
        var names = names(by);
        var lines = rows.stream().collect(Collectors.groupingBy(Row::name)).entrySet().stream()
                .map(entry -> line(
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue(),
                        months,
                        by.isOfMachines() ? null : total))
                .sorted(Comparator.comparing((Line line) -> line.year().lent())
                        .reversed()
                        .thenComparing(Line::name))
                .toList();
        return new Utilisation(by, all.months(), lines);
    }

    private List<Row> read(String rows, AccountId admin) {
        return jdbc.sql(DAYS + "select name, first, coalesce(sum(offered), 0) as offered, sum(lent) as lent from ("
                        + rows + ") x group by 1, 2")
                .param("today", LocalDate.now(clock))
                .param("from", months().getFirst())
                .param("me", admin.value())
                .query(Row.class)
                .list();
    }

    private List<LocalDate> months() {
        var first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS - 1L);
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
    }

    /** Areas are known by short names. */
    private Map<String, String> names(Dimension by) {
        return by == Dimension.AREA
                ? areas.all().stream().collect(Collectors.toMap(FocusArea::slug, FocusArea::name))
                : Map.of();
    }

    /** Of what machines of its own offer, or of what all do. */
    private static Line line(String name, List<Row> rows, List<LocalDate> months, @Nullable List<Row> whole) {
        var lent = rows.stream().collect(Collectors.toMap(Row::first, Row::lent));
        var offered =
                Objects.requireNonNullElse(whole, rows).stream().collect(Collectors.toMap(Row::first, Row::offered));
        return new Line(
                name, months.stream().map(month -> share(month, lent, offered)).toList());
    }

    private static Share share(LocalDate month, Map<LocalDate, BigDecimal> lent, Map<LocalDate, BigDecimal> offered) {
        return new Share(
                month, lent.getOrDefault(month, BigDecimal.ZERO), offered.getOrDefault(month, BigDecimal.ZERO));
    }

    private record Row(String name, LocalDate first, BigDecimal offered, BigDecimal lent) {}
}
