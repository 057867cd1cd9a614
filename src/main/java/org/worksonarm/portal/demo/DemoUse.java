package org.worksonarm.portal.demo;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.usage.DemoUsage;
import org.worksonarm.portal.usage.DemoUsage.Came;
import org.worksonarm.portal.usage.OutcomeKind;

/** Invented use of machines: an invented maintainer answers for three old loans, others leave the question open. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoUse {

    private static final int DAYS_UNTIL_ASKED = 90;
    private static final int ANSWERED = 3;
    private static final int BEATING = 2;

    private final DemoStage stage;
    private final DemoLoans loans;
    private final DemoUsage usage;
    private final ProjectTeams teams;

    DemoUse(DemoStage stage, DemoLoans loans, DemoUsage usage, ProjectTeams teams) {
        this.stage = stage;
        this.loans = loans;
        this.usage = usage;
        this.teams = teams;
    }

    void pass() {
        for (var week = 26; week > 0; week--) {
            stage.act(stage.admin(), Duration.ofDays(7L * week), usage::ask);
        }
        var old = loans.since(DAYS_UNTIL_ASKED + 7, stage.visitor().accountId());
        for (var place = 0; place < Math.min(ANSWERED, old.size()); place++) {
            use(old.get(place), place);
        }
    }

    private void use(DemoLoan loan, int place) {
        var maintainer = stage.maintainer();
        var member = maintainer.accountId();
        stage.act(maintainer, Duration.ofDays(120), () -> teams.join(new ProjectId(loan.projectId()), member));
        stage.act(
                maintainer,
                Duration.ofDays(5 - place),
                () -> usage.answer(loan.application(), place < 2, note(place), came(place), member));
        if (place < BEATING) {
            var silent = place == 0 ? Duration.ofHours(7) : Duration.ofDays(40);
            stage.act(maintainer, silent, () -> usage.beat(loan.application(), loan.allocationId(), member));
        }
    }

    private static String note(int place) {
        return switch (place) {
            case 0 -> "Invented for the demo: every pull request is built on it, some 40 a day.";
            case 1 -> "Invented for the demo: we use it for releases only, about once a month.";
            default -> "Invented for the demo: hosted runners for arm64 have come, and we moved there.";
        };
    }

    private static List<Came> came(int place) {
        return switch (place) {
            case 0 ->
                List.of(
                        new Came(OutcomeKind.CI, "arm64 in the build matrix", "https://ci.porting.example/arm64"),
                        new Came(OutcomeKind.MERGE, "Atomics for arm64", "https://git.porting.example/merge/2041"),
                        new Came(OutcomeKind.RELEASE, "First arm64 packages", "https://porting.example/releases/4.2"));
            case 1 -> List.of(new Came(OutcomeKind.RELEASE, "arm64 images", "https://porting.example/releases/images"));
            default -> List.of(new Came(OutcomeKind.TALK, "What the port took", "https://talks.porting.example/port"));
        };
    }
}
