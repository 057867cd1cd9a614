package org.worksonarm.portal.assignment;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** People and applications for tests of who reviews what. */
@TestComponent
public class Scenery {

    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final AtomicLong NUMBERS = new AtomicLong(70_000);

    private final JdbcClient jdbc;

    Scenery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SignedIn person(String name, Role... roles) {
        var account = AccountId.create();
        jdbc.sql("insert into account (account_id, display_name, created_at, version) values (?, ?, ?, 0)")
                .params(account.value(), name, Timestamp.from(NOW))
                .update();
        for (var role : roles) {
            jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                    .params(account.value(), role.name())
                    .update();
        }
        return new SignedIn(account, name, Set.of(roles));
    }

    /** One that waits for reviews since yesterday. */
    public ApplicationId application(String title, String... areas) {
        var project = UUID.randomUUID();
        var application = ApplicationId.create();
        var submitted = Timestamp.from(NOW.minus(Duration.ofDays(1)));
        jdbc.sql("insert into project (project_id, name, created_at, version) values (?, ?, ?, 0)")
                .params(project, "Project of " + title, submitted)
                .update();
        jdbc.sql("""
                insert into application (application_id, number, project_id, origin, status, title, revision, created_at,
                                         updated_at, submitted_at, version)
                values (?, ?, ?, 'PORTAL', 'SUBMITTED', ?, 1, ?, ?, ?, 0)""")
                .params(application.value(), NUMBERS.incrementAndGet(), project, title)
                .params(submitted, submitted, submitted)
                .update();
        for (var area : areas) {
            jdbc.sql("insert into application_area (application_id, focus_area) values (?, ?)")
                    .params(application.value(), area)
                    .update();
        }
        return application;
    }

    /** Gives a person a conflict of interest. */
    public void join(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(person.accountId().value(), application.value()).update();
    }

    public List<String> statuses(ApplicationId application) {
        return jdbc.sql("select status from assignment where application_id = ? order by assignment_id")
                .param(application.value())
                .query(String.class)
                .list();
    }

    public static RequestPostProcessor as(SignedIn person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
    }
}
