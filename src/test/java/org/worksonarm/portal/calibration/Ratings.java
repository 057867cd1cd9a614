package org.worksonarm.portal.calibration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Builds ratings of named applications by named reviewers. */
final class Ratings {

    private final List<Rating> ratings = new ArrayList<>();

    Ratings give(String reviewer, String application, double score) {
        ratings.add(
                new Rating(id(reviewer + " on " + application + ratings.size()), id(application), id(reviewer), score));
        return this;
    }

    List<Rating> all() {
        return List.copyOf(ratings);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Calibrated calibrated() {
        return calibrated(all());
    }

    static Calibrated calibrated(List<Rating> ratings) {
        return new Model(ratings, 3).calibrated();
    }

    static Calibrated.OfApplication application(Calibrated calibrated, String name) {
        return calibrated.applications().stream()
                .filter(application -> application.applicationId().equals(id(name)))
                .findFirst()
                .orElseThrow();
    }

    static Calibrated.OfReviewer reviewer(Calibrated calibrated, String name) {
        return calibrated.reviewers().stream()
                .filter(reviewer -> reviewer.reviewer().equals(id(name)))
                .findFirst()
                .orElseThrow();
    }
}
