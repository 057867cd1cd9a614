package org.worksonarm.portal.calibration;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Who rated what. Applications and reviewers have numbers here, in the order in which they first occur. */
final class Design {

    private final List<Rating> ratings;
    private final Map<UUID, Integer> applications;
    private final Map<UUID, Integer> reviewers;
    private final List<List<Rating>> byApplication;
    private final double mean;
    private final List<Row> rows;

    Design(List<Rating> ratings) {
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("nothing was rated");
        }
        this.ratings = List.copyOf(ratings);
        this.applications = numbers(ratings, Rating::application);
        this.reviewers = numbers(ratings, Rating::reviewer);
        this.byApplication = List.copyOf(ratings.stream()
                .collect(groupingBy(Rating::application, LinkedHashMap::new, toList()))
                .values());
        this.mean = ratings.stream().collect(averagingDouble(Rating::score));
        this.rows = byApplication.stream().map(this::row).toList();
    }

    List<Rating> ratings() {
        return ratings;
    }

    /** The ratings of each application, in the order of their numbers. */
    List<List<Rating>> byApplication() {
        return byApplication;
    }

    /** The same as numbers. */
    List<Row> rows() {
        return rows;
    }

    private Row row(List<Rating> own) {
        return new Row(
                own.stream().mapToInt(this::reviewer).toArray(),
                own.stream().mapToDouble(rating -> rating.score() - mean).toArray());
    }

    List<UUID> reviewers() {
        return List.copyOf(reviewers.keySet());
    }

    int application(Rating rating) {
        return requireNonNull(applications.get(rating.application()));
    }

    int reviewer(Rating rating) {
        return requireNonNull(reviewers.get(rating.reviewer()));
    }

    /** Of all ratings alike. */
    double mean() {
        return mean;
    }

    /**
     * For each application the part of the review graph in which it lies. Within a part, reviewers are compared by
     * applications that they share, directly or through others; between parts there is no such comparison.
     */
    int[] parts() {
        var roots = new int[applications.size() + reviewers.size()];
        Arrays.setAll(roots, at -> at);
        for (var rating : ratings) {
            roots[root(roots, application(rating))] = root(roots, applications.size() + reviewer(rating));
        }
        var parts = new int[applications.size()];
        Arrays.setAll(parts, at -> root(roots, at));
        return parts;
    }

    private static int root(int[] roots, int at) {
        var root = at;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }

    private static Map<UUID, Integer> numbers(List<Rating> ratings, Function<Rating, UUID> of) {
        var numbers = new LinkedHashMap<UUID, Integer>();
        ratings.forEach(rating -> numbers.putIfAbsent(of.apply(rating), numbers.size()));
        return numbers;
    }
}
