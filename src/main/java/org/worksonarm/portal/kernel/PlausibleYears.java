package org.worksonarm.portal.kernel;

import java.time.LocalDate;
import java.time.YearMonth;

/** The years that dates in forms and addresses may have: any other is a slip, and far ones the database cannot store. */
public final class PlausibleYears {

    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    private PlausibleYears() {}

    public static boolean contain(LocalDate day) {
        return contain(YearMonth.from(day));
    }

    public static boolean contain(YearMonth month) {
        return month.getYear() >= FIRST && month.getYear() <= LAST;
    }
}
