package org.worksonarm.portal.decision;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.review.Standings;

/** Sees to it that somebody else looks at a decision that is appealed, where there is somebody else. */
@Component
@Transactional(readOnly = true)
class SecondLook {

    private final JdbcClient jdbc;
    private final People people;
    private final Standings standings;

    SecondLook(JdbcClient jdbc, People people, Standings standings) {
        this.jdbc = jdbc;
        this.people = people;
        this.standings = standings;
    }

    /** Whether this admin made the decision that is appealed, and another one could answer. */
    boolean isLeftToOthers(ApplicationId application, AccountId admin) {
        return decidedWhatIsAppealed(application, admin)
                && unconflicted(application, people.withRole(Role.ADMIN)).stream()
                        .anyMatch(other -> !other.equals(admin));
    }

    AppealFiled.Told told(ApplicationId application) {
        return new AppealFiled.Told(
                unconflicted(application, people.withRole(Role.ADMIN)),
                unconflicted(application, standings.reviewers(application)));
    }

    private boolean decidedWhatIsAppealed(ApplicationId application, AccountId admin) {
        return jdbc.sql("""
                select exists (select 1 from appeal a join decision d using (decision_id)
                               where a.application_id = ? and a.state = 'FILED' and d.decided_by = ?)""")
                .params(application.value(), admin.value())
                .query(Boolean.class)
                .single();
    }

    private Set<AccountId> unconflicted(ApplicationId application, Collection<AccountId> people) {
        List<UUID> conflicted = jdbc.sql("select account_id from conflict_of_interest where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .list();
        return people.stream()
                .filter(person -> !conflicted.contains(person.value()))
                .collect(toSet());
    }
}
