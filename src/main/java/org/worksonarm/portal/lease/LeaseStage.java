package org.worksonarm.portal.lease;

import java.util.Arrays;
import java.util.stream.Collectors;

/** At which distance from its last day the team of a loan is told of it; the last stage is the day after. */
public enum LeaseStage {
    IN_60(60),
    IN_30(30),
    IN_14(14),
    IN_7(7),
    IN_1(1),
    LAST_DAY(0),
    OVER(-1);

    private final int daysBefore;

    LeaseStage(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** As the rows of a list of values in SQL. */
    static String rows() {
        return Arrays.stream(values())
                .map(stage -> "('%s', %d)".formatted(stage, stage.daysBefore))
                .collect(Collectors.joining(", "));
    }
}
