package org.worksonarm.portal.filing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.ReviewerCard;
import org.worksonarm.portal.assignment.Reviewers;
import org.worksonarm.portal.assignment.WaitingForReviews;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.filing.FileSituation.Application;
import org.worksonarm.portal.filing.FileSituation.Pair;

/** Reads what a file is held against. What hides from whoever brought it is not there. */
@Component
@Transactional(readOnly = true)
class FileSituations {

    private static final String APPLICATIONS = """
        select c.number, c.application_id, c.status in (:waiting) as waiting from application_card c
        where c.submitted_at is not null and c.number in (:numbers) %s\
        """.formatted(ConflictWall.NO_CONFLICT);

    private static final String LIVE = """
        select a.application_id, a.reviewer, a.status = 'DONE' as done from assignment_card a
        join application_card c using (application_id) where a.status in ('ASSIGNED', 'DONE') and c.number in (:numbers)\
        """;

    private static final String CONFLICTS = """
        select distinct i.application_id, i.account_id as reviewer from conflict_of_interest i
        join application_card c using (application_id) where c.number in (:numbers)\
        """;

    private final JdbcClient jdbc;
    private final Reviewers reviewers;
    private final Clock clock;

    FileSituations(JdbcClient jdbc, Reviewers reviewers, Clock clock) {
        this.jdbc = jdbc;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    FileSituation of(List<FileLine> lines, AccountId reader) {
        var numbers = lines.stream()
                .filter(line -> line.fault() == null && line.action() != FileAction.NOTHING)
                .map(FileLine::applicationNumber)
                .collect(toSet());
        var named = numbers.isEmpty() ? Set.of(0L) : numbers;
        return new FileSituation(
                LocalDate.now(clock), applications(named, reader), reviewers(reader), live(named), conflicts(named));
    }

    private Map<Long, Application> applications(Set<Long> numbers, AccountId reader) {
        var found = new HashMap<Long, Application>();
        jdbc.sql(APPLICATIONS)
                .param("waiting", WaitingForReviews.STATUSES)
                .param("numbers", numbers)
                .param("me", reader.value())
                .query(row -> {
                    found.put(row.getLong("number"), new Application(application(row), row.getBoolean("waiting")));
                });
        return found;
    }

    private Map<String, List<ReviewerCard>> reviewers(AccountId reader) {
        var cards = reviewers.all(reader).stream().collect(toMap(ReviewerCard::id, Function.identity()));
        return jdbc
                .sql(
                        "select lower(address) as mail, account_id from account_contact join reviewer_card using (account_id)"
                                + " where address is not null")
                .query((row, _) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .stream()
                .filter(entry -> cards.containsKey(entry.getValue()))
                .collect(groupingBy(
                        Map.Entry::getKey,
                        mapping(entry -> Objects.requireNonNull(cards.get(entry.getValue())), toList())));
    }

    private Map<Pair, Boolean> live(Set<Long> numbers) {
        var found = new HashMap<Pair, Boolean>();
        jdbc.sql(LIVE).param("numbers", numbers).query(row -> {
            found.put(pair(row), row.getBoolean("done"));
        });
        return found;
    }

    private Set<Pair> conflicts(Set<Long> numbers) {
        return jdbc.sql(CONFLICTS)
                .param("numbers", numbers)
                .query((row, _) -> pair(row))
                .set();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(application(row), new AccountId(row.getObject("reviewer", UUID.class)));
    }

    private static ApplicationId application(ResultSet row) throws SQLException {
        return new ApplicationId(row.getObject("application_id", UUID.class));
    }
}
