package org.worksonarm.portal.closing;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Havens;
import org.worksonarm.portal.hardware.ClosingSites;
import org.worksonarm.portal.hardware.ClosingSites.ClosingSite;
import org.worksonarm.portal.kernel.NotFound;

/** Works out plans anew each time, so that nothing of them can be out of date. */
@Component
@Transactional(readOnly = true)
class ClosingPlans {

    private static final String THERE = """
            from allocation_card l join application_card c using (application_id)
            where l.site = :site and l.live and l.ends_on >= :today and (l.status <> 'HELD' or l.held_until > :now)
            """;

    private final ClosingSites sites;
    private final Havens havens;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClosingPlans(ClosingSites sites, Havens havens, JdbcClient jdbc, Clock clock) {
        this.sites = sites;
        this.havens = havens;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ClosingSite site(UUID id) {
        return sites.find(id).orElseThrow(() -> new NotFound("site " + id));
    }

    ClosingPlan of(UUID id, LocalDate day, AccountId admin) {
        var site = site(id);
        var loans = loans(site, day, admin);
        var found = havens.of(loans.stream().map(loan -> loan.departing(day)).toList(), site.code());
        var lines = loans.stream()
                .map(loan -> new ClosingLine(loan, Objects.requireNonNull(found.get(loan.loan())), day))
                .toList();
        var tally = tally(site, day);
        return new ClosingPlan(
                site, day, lines, tally.beyond() - lines.size(), tally.within(), print(site, day, tally.state()));
    }

    private List<LeavingLoan> loans(ClosingSite site, LocalDate day, AccountId admin) {
        return at(
                        site,
                        """
                select l.allocation_id as id, l.application_id as application, c.number, c.title, c.project_name as project,
                       l.machine, l.kind as part, l.status = 'HELD' as held, l.held_over, l.starts_on, l.ends_on, l.version,
                       :today::date as today
                """ + THERE + "and l.ends_on > :day " + NO_CONFLICT
                                + " order by c.number, l.machine, l.allocation_id")
                .param("day", day)
                .param("me", admin.value())
                .query(LeavingLoan.class)
                .list();
    }

    /** Of all loans, also of those that the reader must know nothing of: their number, and a print that tells no more. */
    private Tally tally(ClosingSite site, LocalDate day) {
        return at(site, """
                select count(*) filter (where l.ends_on > :day) as beyond, count(*) filter (where l.ends_on <= :day) as within,
                       coalesce(md5(string_agg(l.allocation_id || ':' || l.version, ' ' order by l.allocation_id)
                                    filter (where l.ends_on > :day)), '') as state
                """ + THERE).param("day", day).query(Tally.class).single();
    }

    private StatementSpec at(ClosingSite site, String sql) {
        return jdbc.sql(sql)
                .param("site", site.code())
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()));
    }

    private static String print(ClosingSite site, LocalDate day, String state) {
        return "%s.%d.%s".formatted(day, site.version(), state);
    }

    private record Tally(int beyond, int within, String state) {}
}
