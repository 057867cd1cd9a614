package org.worksonarm.portal.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.Rubric;

/**
 * What a reviewer says of an application.
 *
 * @param points by criterion; empty for "not applicable"; a criterion that is missing has not been scored yet
 */
public record ScoreSheet(Map<UUID, Optional<Integer>> points, String committeeComment, String applicantComment) {

    public ScoreSheet {
        points = Map.copyOf(points);
        for (var answer : points.values()) {
            if (answer.filter(given -> given < 0 || given > Rubric.HIGHEST_POINTS)
                    .isPresent()) {
                throw new IllegalArgumentException("points off the scale: " + answer);
            }
        }
    }

    /** The answer to a criterion: its points, empty where it was not scored or does not apply. */
    Optional<Integer> pointsFor(Criterion criterion) {
        return points.getOrDefault(criterion.id(), Optional.empty());
    }

    /** What is still to answer. A criterion that always applies is not answered by "not applicable". */
    List<Criterion> unanswered(Rubric rubric) {
        return rubric.criteria().stream()
                .filter(criterion -> !isAnswered(criterion))
                .toList();
    }

    boolean isAnswered(Criterion criterion) {
        return criterion.mayNotApply()
                ? points.containsKey(criterion.id())
                : pointsFor(criterion).isPresent();
    }

    /** Whether at least one focus area applies. */
    boolean scoresAnArea(Rubric rubric) {
        return rubric.criteria().stream()
                .filter(Criterion::mayNotApply)
                .anyMatch(criterion -> pointsFor(criterion).isPresent());
    }

    boolean isComplete(Rubric rubric) {
        return unanswered(rubric).isEmpty() && scoresAnArea(rubric);
    }

    /** The same answers to the criteria of another version that have the same key; what it asks anew stays open. */
    ScoreSheet carriedOver(Rubric from, Rubric to) {
        var carried = new HashMap<UUID, Optional<Integer>>();
        for (var criterion : to.criteria()) {
            from.criterion(criterion.key())
                    .map(earlier -> points.get(earlier.id()))
                    .ifPresent(answer -> carried.put(criterion.id(), answer));
        }
        return new ScoreSheet(carried, committeeComment, applicantComment);
    }

    /** Whether it answers nothing that the rubric doesn't ask. */
    boolean fits(Rubric rubric) {
        var asked = rubric.criteria().stream().map(Criterion::id).toList();
        return asked.containsAll(points.keySet());
    }
}
