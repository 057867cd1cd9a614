package org.worksonarm.portal.program;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One question of the rubric.
 *
 * @param weight how much its points count beside those of other criteria
 * @param anchors what each point of the scale means, from 0 upwards
 */
public record Criterion(
        UUID id, String key, Kind kind, String name, String question, BigDecimal weight, List<String> anchors) {

    /** A focus area may not apply to an application, which costs it nothing; a cross criterion always does. */
    public enum Kind {
        AREA,
        CROSS
    }

    public Criterion {
        anchors = List.copyOf(anchors);
    }

    public boolean mayNotApply() {
        return kind == Kind.AREA;
    }

    public CriterionText text() {
        return new CriterionText(name, question, weight, anchors);
    }
}
