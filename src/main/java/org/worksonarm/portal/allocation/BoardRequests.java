package org.worksonarm.portal.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceNeed;

/** Reads what applications ask for, and what is promised already; never of whom. */
@Component
@Transactional(readOnly = true)
class BoardRequests {

    private final JdbcClient jdbc;

    BoardRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each application, in its own order. */
    Map<ApplicationId, List<Asked>> of(Collection<ApplicationId> applications) {
        return applications.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select r.*, r.quantity as number from resource_request_card r
                        where r.application_id in (:ids) order by r.position""")
                        .param(
                                "ids",
                                applications.stream().map(ApplicationId::value).toList())
                        .query(BoardRequests::asked)
                        .stream()
                        .collect(Collectors.groupingBy(Asked::application));
    }

    /** What was accepted in the portal and still waits for machines. Its teams know, so whoever asks may. */
    List<Asked> promised() {
        return jdbc.sql("""
                select r.*, r.quantity - l.served as number
                from resource_request_card r
                join application_card c using (application_id)
                cross join lateral (
                    select count(*)::int as served from allocation a
                    where a.resource_request_id = r.resource_request_id
                    and (a.live or (a.status <> 'REVOKED' and not isempty(a.period)))) l
                where c.status = 'ACCEPTED' and c.decided_at is not null and r.quantity > l.served
                order by c.number, r.position""").query(BoardRequests::asked).list();
    }

    private static Asked asked(ResultSet row, int index) throws SQLException {
        return new Asked(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                LoanRequests.need(row),
                row.getInt("number"));
    }

    /** One line of a request, and how many of it are still to be given. */
    record Asked(ApplicationId application, ResourceNeed need, int number) {}
}
