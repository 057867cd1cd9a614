package org.worksonarm.portal.lease;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Reads for admins which loans end or ended, never of an application with which the admin conflicts. */
@Component
@Transactional(readOnly = true)
class LeaseLists {

    private static final String TOLD = """
            exists (select 1 from application_participant t join account_contact k using (account_id)
                    where t.application_id = l.application_id and k.address is not null)""";

    private static final String SELECT = """
            select l.allocation_id as id, c.number, c.title, c.project_name as project, l.machine, l.ends_on, l.held_over,
                   p.amendment_id as request, %1$s as is_told,
                   (select max(r.written_at)::date from lease_reminder r where r.allocation_id = l.allocation_id) as told_on,
                   :today::date as today, w.due_on as wipe_due_on
            from allocation_card l join application_card c using (application_id)
            left join period_request_card p using (allocation_id)
            left join lateral (select min(r.due_on) as due_on from reclaim_card r
                               where r.allocation_id = l.allocation_id and r.wiped_at is null
                                 and (not l.live or l.ends_on < :today or l.machine_id <> r.machine_id)) w on true
            where (:kind = 'UNWIPED' or l.status in ('ACTIVE', 'ENDING')) and case :kind
                when 'UNWIPED' then w.due_on is not null
                when 'OVER' then l.ends_on < :today and l.ends_on >= :today::date - 60
                when 'UNTOLD' then l.ends_on >= :today and not %1$s
                else l.ends_on between :today and :today::date + 60 end
              and (:after::uuid is null or (l.ends_on, l.allocation_id) >
                   (select a.ends_on, a.allocation_id from allocation_card a where a.allocation_id = :after::uuid))
            """.formatted(TOLD);

    private final JdbcClient jdbc;
    private final Clock clock;

    LeaseLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What ends first comes first. */
    LeasePage page(LeaseQuery query, AccountId admin) {
        var found = jdbc.sql(SELECT + NO_CONFLICT + " order by l.ends_on, l.allocation_id limit :limit")
                .param("me", admin.value())
                .param("today", LocalDate.now(clock))
                .param("kind", query.kind().name())
                .param("after", query.key())
                .param("limit", LeaseQuery.PAGE + 1)
                .query(LeaseRow.class)
                .list();
        return LeasePage.of(found, query);
    }

    /** One page of the list. */
    record LeasePage(
            List<LeaseRow> rows,
            @Nullable String first,
            @Nullable String next) {

        static LeasePage of(List<LeaseRow> found, LeaseQuery query) {
            var more = found.size() > LeaseQuery.PAGE;
            var shown = more ? found.subList(0, LeaseQuery.PAGE) : found;
            return new LeasePage(List.copyOf(shown), query.first(), more ? query.next(shown.getLast()) : null);
        }
    }
}
