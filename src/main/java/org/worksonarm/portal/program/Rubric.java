package org.worksonarm.portal.program;

import java.util.List;
import java.util.Optional;

/** One version of what reviewers score: criteria on a scale from 0 to 5, each point with a written anchor. */
public record Rubric(RubricId id, int version, List<Criterion> criteria) {

    public static final int HIGHEST_POINTS = 5;

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /** The criterion of this key, which is the same through the versions. */
    public Optional<Criterion> criterion(String key) {
        return criteria.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
