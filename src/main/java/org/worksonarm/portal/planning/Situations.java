package org.worksonarm.portal.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.assignment.Expertise;
import org.worksonarm.portal.assignment.ReviewerCard;
import org.worksonarm.portal.assignment.Reviewers;
import org.worksonarm.portal.assignment.Skills;
import org.worksonarm.portal.assignment.WaitingForReviews;
import org.worksonarm.portal.conflict.ConflictWall;

/** Reads what plans depend on. For an admin with a conflict of interest, the application does not exist. */
@Component
@Transactional(readOnly = true)
class Situations {

    private static final String WAITING = """
        select c.application_id, c.number, c.title, array_to_string(c.areas, ' ') as areas from application_card c
        where c.status in (:waiting) %s order by c.number\
        """.formatted(ConflictWall.NO_CONFLICT);

    private static final String CONFLICTS = """
        select i.application_id, i.account_id from conflict_of_interest i
        join application_card using (application_id) where status in (:waiting)\
        """;

    private static final String ASSIGNED = """
        select a.application_id, a.reviewer as account_id from assignment_card a
        join application_card c using (application_id) where c.status in (:waiting) and a.status in (:standing)\
        """;

    private final JdbcClient jdbc;
    private final Reviewers reviewers;
    private final Skills skills;
    private final Clock clock;

    Situations(JdbcClient jdbc, Reviewers reviewers, Skills skills, Clock clock) {
        this.jdbc = jdbc;
        this.reviewers = reviewers;
        this.skills = skills;
        this.clock = clock;
    }

    Situation of(AccountId reader) {
        var known = skills.of(reader);
        var people = reviewers.all(reader).stream()
                .map(card -> reviewer(card, new AccountId(card.id()), known))
                .toList();
        var conflicts = pairs(CONFLICTS, List.of());
        var live = pairs(ASSIGNED, List.of("ASSIGNED", "DONE"));
        var declined = pairs(ASSIGNED, List.of("DECLINED"));
        var applications = jdbc
                .sql(WAITING)
                .param("waiting", WaitingForReviews.STATUSES)
                .param("me", reader.value())
                .query(Row.class)
                .stream()
                .map(row -> row.application(conflicts, live, declined))
                .toList();
        return new Situation(LocalDate.now(clock), applications, people);
    }

    private static PossibleReviewer reviewer(
            ReviewerCard card, AccountId id, Map<AccountId, Map<String, Expertise>> skills) {
        return new PossibleReviewer(
                id,
                card.name(),
                skills.getOrDefault(id, Map.of()),
                card.loadLimit(),
                card.taken(),
                card.open(),
                card.isNewcomer(),
                card.absence().orElse(null));
    }

    private Map<UUID, Set<AccountId>> pairs(String sql, List<String> standing) {
        return jdbc
                .sql(sql)
                .param("waiting", WaitingForReviews.STATUSES)
                .param("standing", standing)
                .query(Pair.class)
                .stream()
                .collect(groupingBy(Pair::applicationId, mapping(pair -> new AccountId(pair.accountId()), toSet())));
    }

    private record Pair(UUID applicationId, UUID accountId) {}

    private record Row(UUID applicationId, long number, String title, String areas) {

        WaitingApplication application(
                Map<UUID, Set<AccountId>> conflicts,
                Map<UUID, Set<AccountId>> live,
                Map<UUID, Set<AccountId>> declined) {
            return new WaitingApplication(
                    new ApplicationId(applicationId),
                    new ApplicationNumber(number),
                    title,
                    areas.isEmpty() ? List.of() : List.of(areas.split(" ")),
                    conflicts.getOrDefault(applicationId, Set.of()),
                    live.getOrDefault(applicationId, Set.of()),
                    declined.getOrDefault(applicationId, Set.of()));
        }
    }
}
