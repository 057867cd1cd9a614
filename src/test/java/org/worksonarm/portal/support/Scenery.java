package org.worksonarm.portal.support;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.review.ScoreSheet;

/** People, projects and applications for tests of what happens to applications. */
@TestComponent
public class Scenery {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final AtomicLong NUMBERS = new AtomicLong(50_000);

    private final JdbcClient jdbc;

    Scenery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SignedIn person(String name, Role... roles) {
        var account = AccountId.create();
        jdbc.sql("insert into account (account_id, display_name, created_at, version) values (?, ?, ?, 0)")
                .params(account.value(), name, Timestamp.from(NOW))
                .update();
        return new SignedIn(account, name, Set.of(roles));
    }

    /** Somebody whom mail reaches. */
    public SignedIn reachable(String name) {
        var person = person(name);
        jdbc.sql("update account set email = ? where account_id = ?")
                .params(
                        "team@" + person.accountId() + ".example",
                        person.accountId().value())
                .update();
        return person;
    }

    /** Makes it known to the database which role somebody has. */
    public void grant(SignedIn person, Role role) {
        jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                .params(person.accountId().value(), role.name())
                .update();
    }

    /** An application that was submitted so many days ago. */
    public ApplicationId application(String title, int daysAgo) {
        var project = UUID.randomUUID();
        var application = ApplicationId.create();
        var submitted = Timestamp.from(NOW.minus(Duration.ofDays(daysAgo)));
        jdbc.sql("insert into project (project_id, name, created_at, version) values (?, ?, ?, 0)")
                .params(project, "Project of " + title, submitted)
                .update();
        jdbc.sql("""
                insert into application (application_id, number, project_id, origin, status, title, revision, created_at,
                                         updated_at, submitted_at, answer_by, version)
                values (?, ?, ?, 'PORTAL', 'SUBMITTED', ?, 1, ?, ?, ?, ?, 0)""")
                .params(application.value(), NUMBERS.incrementAndGet(), project, title)
                .params(submitted, submitted, submitted, Timestamp.from(NOW.plus(Duration.ofDays(14 - daysAgo))))
                .update();
        return application;
    }

    public void area(ApplicationId application, String slug) {
        jdbc.sql("insert into application_area (application_id, focus_area) values (?, ?)")
                .params(application.value(), slug)
                .update();
    }

    /** Makes a person a member of the project behind an application. */
    public void join(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(person.accountId().value(), application.value()).update();
    }

    /** As if a person had said that they stand too close to the project behind an application. */
    public void declareConflict(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into declared_conflict (declared_conflict_id, account_id, project_id, reason, declared_by, declared_at, version)
                select gen_random_uuid(), :person, project_id, 'We share a flat.', :person, now(), 0
                from application where application_id = :application""")
                .param("person", person.accountId().value())
                .param("application", application.value())
                .update();
    }

    /** A round of long ago that the application came in, by its id. */
    public UUID round(ApplicationId application) {
        var round = UUID.randomUUID();
        jdbc.sql("""
                insert into round (round_id, name, opens_at, deadline, grace_hours, closes_at, days_to_decision, version)
                values (?, 'Long ago', '2001-01-01', '2001-02-01', 0, '2001-02-01', 14, 0)""").param(round).update();
        jdbc.sql("update application set round_id = ? where application_id = ?")
                .params(round, application.value())
                .update();
        return round;
    }

    public void revise(ApplicationId application) {
        jdbc.sql("update application set revision = revision + 1 where application_id = ?")
                .param(application.value())
                .update();
    }

    public String status(ApplicationId application) {
        return jdbc.sql("select status from application where application_id = ?")
                .param(application.value())
                .query(String.class)
                .single();
    }

    public long count(String table, ApplicationId application) {
        return jdbc.sql("select count(*) from " + table + " where application_id = ?")
                .param(application.value())
                .query(Long.class)
                .single();
    }

    /** The subjects of the mails about an application, oldest first. */
    public List<String> mails(ApplicationId application) {
        return jdbc.sql("select subject from mail where application_id = ? order by mail_id")
                .param(application.value())
                .query(String.class)
                .list();
    }

    /** A complete sheet with the same points everywhere, so that they are its total. */
    public static ScoreSheet all(Rubric rubric, int points) {
        var answers = new HashMap<UUID, Optional<Integer>>();
        rubric.criteria().forEach(criterion -> answers.put(criterion.id(), Optional.of(points)));
        return new ScoreSheet(Map.copyOf(answers), "committee " + points, "applicant " + points);
    }

    public static RequestPostProcessor as(SignedIn person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
    }
}
