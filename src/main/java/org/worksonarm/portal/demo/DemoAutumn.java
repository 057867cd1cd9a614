package org.worksonarm.portal.demo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.decision.Deciding;

/** The invented autumn of the demo: applications that nobody ever decided are put up again, scored, and partly decided. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoAutumn {

    private static final int DECIDED = 8;

    private final DemoStage stage;
    private final JdbcClient jdbc;
    private final ApplicationLifecycle lifecycle;
    private final Deciding deciding;

    DemoAutumn(DemoStage stage, JdbcClient jdbc, ApplicationLifecycle lifecycle, Deciding deciding) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.lifecycle = lifecycle;
        this.deciding = deciding;
    }

    /** The applications that are reviewed, longest waiting first. */
    List<UUID> reopen() {
        var undecided = jdbc.sql("""
                select application_id from application_card
                where status = 'CLOSED' and old_outcome is null order by number""").query(UUID.class).list();
        for (var place = 0; place < undecided.size(); place++) {
            var application = new ApplicationId(undecided.get(place));
            stage.act(stage.admin(), Duration.ofDays(32 - place), () -> lifecycle.reopen(application));
        }
        return undecided;
    }

    void decide() {
        var ranked = jdbc.sql("""
                select application_id from application_card join review_standing using (application_id)
                where status = 'UNDER_REVIEW' and reviews > 1 order by submitted_at limit ?""").param(DECIDED).query(UUID.class).list();
        for (var place = 0; place < ranked.size(); place++) {
            var application = new ApplicationId(ranked.get(place));
            var outcome = outcome(mean(application));
            stage.act(
                    stage.admin(),
                    Duration.ofDays(18 - place),
                    () -> deciding.decide(
                            application, outcome, reason(outcome), stage.admin().accountId()));
        }
    }

    private double mean(ApplicationId application) {
        return jdbc.sql("select mean from review_standing where application_id = ?")
                .param(application.value())
                .query(Double.class)
                .single();
    }

    private static Outcome outcome(double mean) {
        if (mean >= 3.2) {
            return Outcome.ACCEPTED;
        }
        return mean >= 2.6 ? Outcome.WAITING_LIST : Outcome.DECLINED;
    }

    private static String reason(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "A clear benefit for many users of arm64, and a team that has shown it can deliver.";
            case WAITING_LIST -> "The committee likes the plan; the machines it needs are lent out at the moment.";
            case DECLINED ->
                "The application does not say yet what will work on arm64 afterwards that does not work today.";
        };
    }
}
