package org.worksonarm.portal.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Looks for what stands between a reviewer and an application. */
@Component
@Transactional(readOnly = true)
public class Obstacles {

    private final JdbcClient jdbc;

    Obstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Obstacle> between(ApplicationId application, AccountId reviewer) {
        return Optional.ofNullable(among(List.of(application), reviewer).get(application));
    }

    /** Of several applications those that something stands before, and what. */
    public Map<ApplicationId, Obstacle> among(List<ApplicationId> applications, AccountId reviewer) {
        var found = new HashMap<ApplicationId, Obstacle>();
        standings(applications, reviewer)
                .forEach(standing -> standing.obstacle()
                        .ifPresent(obstacle -> found.put(new ApplicationId(standing.applicationId()), obstacle)));
        return found;
    }

    private List<Standing> standings(List<ApplicationId> applications, AccountId reviewer) {
        return jdbc.sql("""
                select c.application_id, c.status in (:waiting) as waiting,
                       exists (select 1 from reviewer_card r where r.account_id = :reviewer) as known,
                       exists (select 1 from conflict_of_interest i
                               where i.application_id = c.application_id and i.account_id = :reviewer) as conflicting,
                       (select a.status from assignment a where a.application_id = c.application_id
                        and a.reviewer = :reviewer and a.status in ('ASSIGNED', 'DONE')) as live
                from application_card c where c.application_id in (:applications)""")
                .param("waiting", WaitingForReviews.STATUSES)
                .param("reviewer", reviewer.value())
                .param(
                        "applications",
                        applications.stream().map(ApplicationId::value).toList())
                .query(Standing.class)
                .list();
    }

    private record Standing(
            UUID applicationId,
            boolean waiting,
            boolean known,
            boolean conflicting,
            @Nullable String live) {

        Optional<Obstacle> obstacle() {
            if (!waiting) {
                return Optional.of(Obstacle.NOT_WAITING);
            }
            if (!known) {
                return Optional.of(Obstacle.NOT_A_REVIEWER);
            }
            return conflicting
                    ? Optional.of(Obstacle.CONFLICT_OF_INTEREST)
                    : Optional.ofNullable(live).map(this::taken);
        }

        private Obstacle taken(String status) {
            return status.equals("DONE") ? Obstacle.REVIEWED_ALREADY : Obstacle.ASSIGNED_ALREADY;
        }
    }
}
