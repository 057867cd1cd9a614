package org.worksonarm.portal.program;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an admin may say anew of a criterion from version to version.
 *
 * @param anchors what each point of the scale means, from 0 upwards
 */
public record CriterionText(String name, String question, BigDecimal weight, List<String> anchors) {

    public static final BigDecimal HIGHEST_WEIGHT = BigDecimal.TEN;

    public CriterionText {
        anchors = List.copyOf(anchors);
        if (anchors.size() != Rubric.HIGHEST_POINTS + 1 || anchors.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("each point has an anchor");
        }
        if (weight.signum() <= 0 || weight.compareTo(HIGHEST_WEIGHT) > 0) {
            throw new IllegalArgumentException("weight out of range: " + weight);
        }
    }

    /** For the record. */
    String words() {
        return "%s, weight %s".formatted(name, weight.stripTrailingZeros().toPlainString());
    }
}
