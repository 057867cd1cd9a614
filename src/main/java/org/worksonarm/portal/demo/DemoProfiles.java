package org.worksonarm.portal.demo;

import static org.worksonarm.portal.assignment.Expertise.EXPERT;
import static org.worksonarm.portal.assignment.Expertise.GOOD;
import static org.worksonarm.portal.assignment.Expertise.SOME;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.assignment.Absence;
import org.worksonarm.portal.assignment.Expertise;
import org.worksonarm.portal.assignment.ProfileKeeping;

/** Invented profiles of the reviewers: one is a newcomer, one is away. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoProfiles {

    private final DemoStage stage;
    private final ProfileKeeping profiles;
    private final Clock clock;

    DemoProfiles(DemoStage stage, ProfileKeeping profiles, Clock clock) {
        this.stage = stage;
        this.profiles = profiles;
        this.clock = clock;
    }

    void describe() {
        var reviewers = stage.reviewers();
        describe(reviewers.get(0), Map.of("cloud-native", EXPERT, "ci-cd", GOOD, "edge", SOME), null);
        describe(reviewers.get(1), Map.of("languages", EXPERT, "optimization", GOOD), null);
        describe(reviewers.get(2), Map.of("operating-systems", EXPERT, "telco-networking", GOOD), null);
        describe(stage.newcomer(), Map.of("ci-cd", GOOD, "edge", GOOD, "languages", SOME), null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** After the last plan, so that somebody's open reviews wait to be given to others. */
    void leave() {
        describe(
                stage.reviewers().get(2),
                Map.of("operating-systems", EXPERT, "telco-networking", GOOD),
                new Absence(today().minusDays(1), today().plusDays(12)));
    }

    private void describe(SignedIn reviewer, Map<String, Expertise> skills, @Nullable Absence absence) {
        stage.act(
                reviewer,
                Duration.ofDays(absence == null ? 40 : 1),
                () -> profiles.describe(reviewer.accountId(), skills, 15, absence));
    }
}
