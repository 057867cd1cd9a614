package org.worksonarm.portal.planning;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.Scenery;

/** A stage of its own for each test of plans, which are about all applications and reviewers that there are. */
@TestComponent
class PlanScenery {

    private final JdbcClient jdbc;
    private final Scenery scenery;

    PlanScenery(JdbcClient jdbc, Scenery scenery) {
        this.jdbc = jdbc;
        this.scenery = scenery;
    }

    void clear() {
        jdbc.sql("delete from account_role").update();
        jdbc.sql("update application set status = 'CLOSED' where status in ('SUBMITTED', 'UNDER_REVIEW')")
                .update();
    }

    SignedIn admin(String name) {
        return scenery.person(name, Role.ADMIN);
    }

    SignedIn reviewer(String name) {
        return scenery.person(name, Role.REVIEWER);
    }

    ApplicationId application(String title) {
        return scenery.application(title, "edge");
    }

    void join(ApplicationId application, SignedIn person) {
        scenery.join(application, person);
    }

    /** Everybody who is asked now, once for each application. */
    long open() {
        return count("select count(*) from assignment a join application using (application_id)"
                + " where a.status = 'ASSIGNED' and application.status = 'SUBMITTED'");
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
