package org.worksonarm.portal.demo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.decision.Appealing;

/**
 * Who the teams of the demo's real projects are. The visitor who comes as a maintainer has a machine, an application under
 * review and a decision to come; somebody invented reads the other letters, and appeals once.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoTeams {

    private static final String REASONS =
            "Invented for the demo: since we applied, two people have joined us who will look"
                    + " after the machine, and the list of packages that fail on arm64 is on our wiki.";

    private final DemoStage stage;
    private final JdbcClient jdbc;
    private final ProjectTeams teams;
    private final Appealing appealing;

    DemoTeams(DemoStage stage, JdbcClient jdbc, ProjectTeams teams, Appealing appealing) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.teams = teams;
        this.appealing = appealing;
    }

    void join() {
        join(stage.visitor(), read("""
                select project_id from application_card join review_standing using (application_id)
                where status = 'UNDER_REVIEW' and reviews = 1 order by number limit 1"""));
        join(stage.visitor(), read("""
                select c.project_id from allocation_card l join application_card c using (application_id)
                where l.live and c.status = 'ACCEPTED' order by l.ends_on limit 1"""));
        var held =
                read("select project_id from decision join application_card using (application_id) where state = 'HELD'"
                        + " order by number");
        join(stage.visitor(), held.subList(0, 1));
        join(stage.maintainer(), held.subList(1, held.size()));
    }

    void appeal() {
        var member = stage.maintainer();
        for (var application : read("""
                select application_id from application_card join decision using (application_id)
                where status = 'DECLINED' and state = 'STANDS' order by number desc limit 1""")) {
            join(member, read("select project_id from application_card where application_id = '" + application + "'"));
            stage.act(
                    member,
                    Duration.ofDays(4),
                    () -> appealing.file(new ApplicationId(application), REASONS, member.accountId()));
        }
    }

    private void join(SignedIn member, List<UUID> projects) {
        for (var project : projects) {
            stage.act(member, Duration.ofDays(30), () -> teams.join(new ProjectId(project), member.accountId()));
        }
    }

    private List<UUID> read(String sql) {
        return jdbc.sql(sql).query(UUID.class).list();
    }
}
