package org.worksonarm.portal.calibration;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.worksonarm.portal.calibration.Calibrated.OfApplication;

/** An invented programme of which the truth is known. Scores are not cut off at the ends of the scale. */
record World(Map<UUID, Double> truth, List<Rating> ratings) {

    private static final int REVIEWS_EACH = 3;

    /** Three of the reviewers rate each application; {@code spread} is how much they differ in their use of the scale. */
    static World of(Random random, int applications, int reviewers, double spread) {
        var people = IntStream.range(0, reviewers)
                .mapToObj(at ->
                        new Person("R" + at, random.nextGaussian() * 0.5, Math.exp(random.nextGaussian() * spread)))
                .toList();
        var truth = new HashMap<UUID, Double>();
        var ratings = new Ratings();
        for (var at = 0; at < applications; at++) {
            var quality = 2.5 + random.nextGaussian() * 0.7;
            truth.put(Ratings.id("a" + at), quality);
            for (var person : chosen(people, random)) {
                ratings.give(person.name(), "a" + at, person.score(quality + random.nextGaussian() * 0.4));
            }
        }
        return new World(truth, ratings.all());
    }

    private static List<Person> chosen(List<Person> people, Random random) {
        var left = new ArrayList<>(people);
        Collections.shuffle(left, random);
        return left.subList(0, REVIEWS_EACH);
    }

    /** Kendall's rank correlation with the truth. */
    double agreement(List<OfApplication> applications, Function<OfApplication, BigDecimal> by) {
        var sum = 0.0;
        for (var one : applications) {
            for (var other : applications) {
                sum += Math.signum(by.apply(one).compareTo(by.apply(other))) * Math.signum(truth(one) - truth(other));
            }
        }
        return sum / (applications.size() * (applications.size() - 1.0));
    }

    /** How many applications have their truth within so many standard errors. */
    double shareWithin(List<OfApplication> applications, double errors) {
        var within = applications.stream()
                .filter(each -> Math.abs(each.adjusted().doubleValue() - truth(each))
                        <= errors * each.uncertainty().doubleValue())
                .count();
        return within / (double) applications.size();
    }

    private double truth(OfApplication application) {
        return requireNonNull(truth.get(application.applicationId()));
    }

    private record Person(String name, double leniency, double stretch) {

        double score(double opinion) {
            return 2.5 + leniency + (opinion - 2.5) * stretch;
        }
    }
}
