package org.worksonarm.portal.demo;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.decision.Deciding;
import org.worksonarm.portal.decision.Releasing;

/** Invented decisions on the applications of the demo's autumn. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoDecisions {

    private static final int TOLD = 8;
    private static final int HELD = 4;

    private final DemoStage stage;
    private final JdbcClient jdbc;
    private final Deciding deciding;
    private final Releasing releasing;

    DemoDecisions(DemoStage stage, JdbcClient jdbc, Deciding deciding, Releasing releasing) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.deciding = deciding;
        this.releasing = releasing;
    }

    /** Some are told their answer, one by one; the next ones are held, to be released by whoever tries the demo. */
    void decide() {
        var ranked = jdbc.sql("""
                select application_id from application_card join review_standing using (application_id)
                where status = 'UNDER_REVIEW' and reviews > 1 order by submitted_at limit ?""").param(TOLD + HELD).query(UUID.class).list();
        for (var place = 0; place < ranked.size(); place++) {
            var application = new ApplicationId(ranked.get(place));
            var ago = Duration.ofDays(18 - place);
            act(ago, admin -> deciding.hold(application, DemoVerdict.of(mean(application)), admin.accountId()));
            if (place < TOLD) {
                act(ago, admin -> releasing.release(application, admin));
            }
        }
    }

    private void act(Duration ago, Consumer<SignedIn> step) {
        var admin = stage.admin();
        stage.act(admin, ago, () -> step.accept(admin));
    }

    private double mean(ApplicationId application) {
        return jdbc.sql("select mean from review_standing where application_id = ?")
                .param(application.value())
                .query(Double.class)
                .single();
    }
}
