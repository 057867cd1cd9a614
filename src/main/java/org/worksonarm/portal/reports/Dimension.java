package org.worksonarm.portal.reports;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what utilisation is told. */
enum Dimension {
    SITE("select site_name as name, first, offered, lent from fleet"),
    MODEL("select model_name as name, first, offered, lent from fleet"),

    /** An application counts in each area that it names. */
    AREA("""
            select area as name, u.first, null::numeric as offered, u.days as lent
            from used u join application_card c using (application_id) cross join unnest(c.areas) area where true %s"""),
    PROJECT("""
            select c.project_name as name, u.first, null::numeric as offered, u.days as lent
            from used u join application_card c using (application_id) where true %s""");

    private final String rows;

    Dimension(String rows) {
        this.rows = rows;
    }

    static Dimension of(@Nullable String typed) {
        return Stream.of(values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(SITE);
    }

    /** Whether its lines are of machines; otherwise they are of applications, and some are hidden. */
    boolean isOfMachines() {
        return this == SITE || this == MODEL;
    }

    String rows(String wall) {
        return rows.formatted(wall);
    }
}
