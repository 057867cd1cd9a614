package org.worksonarm.portal.waiting;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.review.OwnReviewFirst;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;

/**
 * Reads who waits, as one admin may know it: places are counted among what they see, and whom they owe a review comes
 * last, so that neither a place nor a gap tells of anything.
 */
@Component
@Transactional(readOnly = true)
class WaitingLines {

    static final int PAGE = 25;

    private static final String GROUPS = """
            select w.need, count(*) as waiting, (
                select count(*) from allocation_card a join request_need n using (resource_request_id)
                join application_card c on c.application_id = a.application_id
                where n.need = w.need and a.status in ('ACTIVE', 'ENDING', 'ENDED', 'RELEASED_EARLY', 'REVOKED')
                  and a.starts_on between cast(:today as date) - %d and :today %s) as lent
            from waiting_line w join application_card c using (application_id)
            where true %s group by w.need order by w.need desc""".formatted(NeedGroup.DAYS, NO_CONFLICT, NO_CONFLICT);

    private static final String LINES =
            """
            select p.*, o.waiting_offer_id as offer, o.open_until, r.last_state, r.last_ended,
                   exists (select 1 from application_participant m where m.application_id = p.application_id) as reachable
            from (
                select w.*, c.title, c.project_name, own.owed, points.number as points,
                       row_number() over (order by points.number desc nulls last, %s) as place
                from waiting_line w join application_card c using (application_id)
                cross join lateral (select %s as owed) own
                left join lateral (select %s as number where not own.owed) points on true
                where w.need = :need %s) p
            left join waiting_offer o on o.resource_request_id = p.resource_request_id and o.state = 'OPEN'
            left join lateral (
                select state as last_state, ended_at as last_ended from waiting_offer e
                where e.resource_request_id = p.resource_request_id and e.state <> 'OPEN'
                order by ended_at desc limit 1) r on true
            where p.place > :after order by p.place limit %d""".formatted(Turn.TIES, OwnReviewFirst.OWED, Turn.POINTS, NO_CONFLICT, PAGE + 1);

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<NeedGroup> groups(SignedIn admin) {
        return asked(GROUPS, admin)
                .query((row, _) ->
                        new NeedGroup(new NeedKind(row.getString("need")), row.getInt("waiting"), row.getInt("lent")))
                .list();
    }

    /** One page of those who wait for one kind of thing, and one more where there are more. */
    List<WaitingLine> lines(String need, int after, SignedIn admin) {
        return asked(LINES, admin)
                .param("reviewer", admin.is(Role.REVIEWER))
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .param("need", need)
                .param("after", after)
                .query(WaitingLine.class)
                .list();
    }

    /** One that waits, unless the admin has a conflict of interest with its application. */
    Optional<Asking> find(UUID request, AccountId reader) {
        return jdbc.sql("""
                select w.application_id, w.resource_request_id from waiting_line w join application_card c using (application_id)
                where w.resource_request_id = :request %s""".formatted(NO_CONFLICT))
                .param("request", request)
                .param("me", reader.value())
                .query((row, _) -> new Asking(
                        new ApplicationId(row.getObject("application_id", UUID.class)), new ResourceRequestId(request)))
                .optional();
    }

    private StatementSpec asked(String sql, SignedIn admin) {
        return jdbc.sql(sql).param("me", admin.accountId().value()).param("today", LocalDate.now(clock));
    }
}
