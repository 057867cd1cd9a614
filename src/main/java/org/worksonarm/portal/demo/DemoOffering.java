package org.worksonarm.portal.demo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.waiting.DemoOffers;

/** An invented offer: the invented maintainer joins one team that waits, which has some days to answer. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoOffering {

    private final DemoStage stage;
    private final JdbcClient jdbc;
    private final DemoOffers offers;
    private final ProjectTeams teams;

    DemoOffering(DemoStage stage, JdbcClient jdbc, DemoOffers offers, ProjectTeams teams) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.offers = offers;
        this.teams = teams;
    }

    void offer() {
        for (var line : waiting()) {
            if (offered(line)) {
                return;
            }
        }
    }

    /** Says whether something that fits was free for it. */
    private boolean offered(Line line) {
        var admin = stage.admin();
        var made = new AtomicBoolean();
        stage.act(
                admin,
                Duration.ofDays(2),
                () -> made.set(offers.offer(line.application(), line.request(), admin.accountId())));
        if (made.get()) {
            stage.act(admin, Duration.ofDays(30), () -> join(line));
        }
        return made.get();
    }

    private void join(Line line) {
        teams.join(new ProjectId(line.projectId()), stage.maintainer().accountId());
    }

    private List<Line> waiting() {
        return jdbc.sql("""
                select c.application_id, c.project_id, w.resource_request_id
                from waiting_line w join application_card c using (application_id)
                join resource_request_card r using (resource_request_id)
                where w.accepted and w.need = 'WHOLE_MACHINE' and w.lacking = 1 and r.preferred_model = 'thunderx'
                  and (select count(*) from waiting_line o join application_card a using (application_id)
                       where a.project_id = c.project_id) = 1
                  and not exists (select 1 from application_participant p where p.application_id = c.application_id)
                order by c.number desc""").query(Line.class).list();
    }

    private record Line(UUID applicationId, UUID projectId, UUID resourceRequestId) {

        ApplicationId application() {
            return new ApplicationId(applicationId);
        }

        ResourceRequestId request() {
            return new ResourceRequestId(resourceRequestId);
        }
    }
}
