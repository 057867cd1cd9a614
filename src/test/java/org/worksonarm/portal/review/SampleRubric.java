package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.Criterion.Kind;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.RubricId;

/** A small rubric: two areas of weight 1, and impact of weight 2. */
final class SampleRubric {

    static final Criterion EDGE = criterion("edge", Kind.AREA, "1");
    static final Criterion LANGUAGES = criterion("languages", Kind.AREA, "1");
    static final Criterion IMPACT = criterion("impact", Kind.CROSS, "2");
    static final Rubric RUBRIC = rubric(EDGE, LANGUAGES, IMPACT);

    static final Optional<Integer> NOT_APPLICABLE = Optional.empty();

    private SampleRubric() {}

    static Rubric rubric(Criterion... criteria) {
        return new Rubric(new RubricId(UUID.randomUUID()), 1, List.of(criteria));
    }

    static Criterion criterion(String key, Kind kind, String weight) {
        var anchors = List.of("none", "little", "some", "good", "great", "best");
        return new Criterion(UUID.randomUUID(), key, kind, key, key + "?", new BigDecimal(weight), anchors);
    }

    static Optional<Integer> points(int points) {
        return Optional.of(points);
    }

    static ScoreSheet sheet(Map<Criterion, Optional<Integer>> answers) {
        var points = new HashMap<UUID, Optional<Integer>>();
        answers.forEach((criterion, answer) -> points.put(criterion.id(), answer));
        return new ScoreSheet(points, "for the committee", "for the applicant");
    }

    static ScoreSheet completeSheet() {
        return sheet(Map.of(EDGE, NOT_APPLICABLE, LANGUAGES, points(4), IMPACT, points(3)));
    }
}
