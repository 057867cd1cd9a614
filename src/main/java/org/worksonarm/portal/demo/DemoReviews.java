package org.worksonarm.portal.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.review.ScoreSheet;

/** Invented scores: the same ones in every demo, marked as invented in their comments. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoReviews {

    private static final String INVENTED = "Demo: this score is invented.";

    /** By how much each of the reviewers is more lenient than fair, so that calibrating shows something. */
    private static final List<Double> LEANINGS = List.of(0.0, 0.7, -0.7);

    private final DemoStage stage;
    private final ApplicationDossiers dossiers;
    private final Rubrics rubrics;
    private final ReviewWriting writing;

    DemoReviews(DemoStage stage, ApplicationDossiers dossiers, Rubrics rubrics, ReviewWriting writing) {
        this.stage = stage;
        this.dossiers = dossiers;
        this.rubrics = rubrics;
        this.writing = writing;
    }

    /** The longest waiting have all reviews, the newest none. */
    void write(List<UUID> applications) {
        for (var place = 0; place < applications.size(); place++) {
            var missing = Math.max(0, place - applications.size() / 2) / 2;
            for (var reviewer : stage.reviewers().stream()
                    .skip(place < 10 ? 0 : 1 + missing)
                    .toList()) {
                review(new ApplicationId(applications.get(place)), reviewer);
            }
        }
    }

    private void review(ApplicationId application, SignedIn reviewer) {
        stage.act(
                reviewer,
                Duration.ofDays(20),
                () -> writing.submit(
                        application, reviewer.accountId(), sheet(application, reviewer, rubrics.current())));
    }

    private ScoreSheet sheet(ApplicationId application, SignedIn reviewer, Rubric rubric) {
        var dossier = dossiers.dossier(application).orElseThrow();
        var chosen =
                dossier.areas().stream().map(area -> area.focusArea().slug()).collect(Collectors.toSet());
        var quality = new Random(dossier.number().value() * 31).nextInt(2, 5);
        var mood = new Random(
                dossier.number().value() * 97 + reviewer.displayName().hashCode());
        var leaning = LEANINGS.get(stage.reviewers().indexOf(reviewer));
        return new ScoreSheet(points(rubric, chosen, quality + leaning, mood), INVENTED, INVENTED);
    }

    private static Map<UUID, Optional<Integer>> points(Rubric rubric, Set<String> chosen, double quality, Random mood) {
        var points = new HashMap<UUID, Optional<Integer>>();
        for (var criterion : rubric.criteria()) {
            points.put(
                    criterion.id(), applies(criterion, chosen) ? Optional.of(score(quality, mood)) : Optional.empty());
        }
        return points;
    }

    private static boolean applies(Criterion criterion, Set<String> chosen) {
        return !criterion.mayNotApply() || chosen.contains(criterion.key());
    }

    private static int score(double quality, Random mood) {
        return Math.clamp(Math.round(mood.nextGaussian(quality, 0.8)), 0, Rubric.HIGHEST_POINTS);
    }
}
