package org.worksonarm.portal.calibration;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.worksonarm.portal.calibration.Calibrated.rounded;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.worksonarm.portal.calibration.Calibrated.OfApplication;
import org.worksonarm.portal.calibration.Calibrated.OfReview;
import org.worksonarm.portal.calibration.Calibrated.OfReviewer;
import org.worksonarm.portal.calibration.Calibrated.Whole;

/** Calibrates all submitted reviews at once. The method stands in docs/calibration.md. */
final class Model {

    private final List<Rating> raw;
    private final Map<UUID, Stretch> stretches;
    private final Design design;
    private final Fit fit;
    private final Flags flags;

    Model(List<Rating> raw, int reviewsWished) {
        this.raw = raw;
        this.stretches = Stretch.of(raw);
        this.design = new Design(raw.stream().map(this::unstretched).toList());
        this.fit = Fit.of(design, Prior.ON_THE_SCALE);
        this.flags = new Flags(reviewsWished, design.parts());
    }

    Calibrated calibrated() {
        var reviews = design.byApplication().stream().flatMap(this::reviews).toList();
        var outlying = reviews.stream()
                .filter(OfReview::outlying)
                .map(OfReview::applicationId)
                .collect(toSet());
        var scores = samples(Rating::application);
        var applications = design.byApplication().stream()
                .map(ratings -> application(ratings, scores, outlying))
                .toList();
        return new Calibrated(whole(), applications, reviewers(), reviews);
    }

    private Whole whole() {
        var deviations = fit.variances();
        return new Whole(
                raw.size(),
                (int) Arrays.stream(design.parts()).distinct().count(),
                rounded(fit.mean()),
                rounded(deviations.application()),
                rounded(deviations.reviewer()),
                rounded(deviations.rest()));
    }

    private OfApplication application(List<Rating> ratings, Map<UUID, Sample> samples, Set<UUID> outlying) {
        var first = ratings.getFirst();
        var scores = requireNonNull(samples.get(first.application()));
        var spread = scores.deviation();
        return new OfApplication(
                first.application(),
                scores.size(),
                rounded(scores.mean()),
                spread == null ? null : rounded(spread),
                rounded(fit.adjusted(ratings)),
                rounded(fit.errorOfAdjusted(ratings)),
                flags.of(design.application(first), scores, outlying.contains(first.application())));
    }

    private List<OfReviewer> reviewers() {
        var scores = samples(Rating::reviewer);
        return IntStream.range(0, design.reviewers().size())
                .mapToObj(number -> reviewer(number, scores))
                .toList();
    }

    private OfReviewer reviewer(int number, Map<UUID, Sample> samples) {
        var reviewer = design.reviewers().get(number);
        var scores = requireNonNull(samples.get(reviewer));
        var spread = scores.deviation();
        return new OfReviewer(
                reviewer,
                scores.size(),
                rounded(scores.mean()),
                spread == null ? null : rounded(spread),
                rounded(fit.leniency(number)),
                rounded(fit.errorOfLeniency(number)),
                rounded(stretch(reviewer).factor()));
    }

    private Stream<OfReview> reviews(List<Rating> ratings) {
        return ratings.stream().map(rating -> review(rating, ratings));
    }

    private OfReview review(Rating rating, List<Rating> ratings) {
        var stretch = stretch(rating.reviewer());
        var score = stretch.redo(rating.score());
        var expected = stretch.redo(fit.expected(rating, ratings));
        var surprise = fit.surprise(rating, ratings);
        return new OfReview(
                rating.review(),
                rating.application(),
                rating.reviewer(),
                rounded(score),
                rounded(rating.score() - fit.leniency(design.reviewer(rating))),
                rounded(expected),
                rounded(surprise),
                Flags.isOutlying(ratings.size(), surprise, score - expected));
    }

    private Map<UUID, Sample> samples(Function<Rating, UUID> by) {
        return raw.stream().collect(groupingBy(by)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> Sample.of(each.getValue())));
    }

    private Rating unstretched(Rating rating) {
        return rating.withScore(stretch(rating.reviewer()).undo(rating.score()));
    }

    private Stretch stretch(UUID reviewer) {
        return requireNonNull(stretches.get(reviewer));
    }
}
