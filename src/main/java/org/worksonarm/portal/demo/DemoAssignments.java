package org.worksonarm.portal.demo;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.planning.PlanConfirmation;
import org.worksonarm.portal.planning.PlanMaking;

/** An invented plan of who reviews what: made and confirmed some days ago, before one of the reviewers went away. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoAssignments {

    private final DemoStage stage;
    private final DemoProfiles profiles;
    private final PlanMaking making;
    private final PlanConfirmation confirmation;

    DemoAssignments(DemoStage stage, DemoProfiles profiles, PlanMaking making, PlanConfirmation confirmation) {
        this.stage = stage;
        this.profiles = profiles;
        this.making = making;
        this.confirmation = confirmation;
    }

    void assign() {
        profiles.describe();
        stage.act(stage.admin(), Duration.ofDays(3), this::planAndConfirm);
        profiles.leave();
    }

    private void planAndConfirm() {
        var admin = stage.admin().accountId();
        confirmation.confirm(making.plan(1, profiles.today().plusDays(8), admin), admin);
    }
}
