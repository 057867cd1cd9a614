package org.worksonarm.portal.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * So many of the days of machines in one month were lent, of those that could be.
 *
 * @param month its first day
 */
record Share(LocalDate month, BigDecimal lent, BigDecimal offered) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final int HIGHEST = 40;

    static Share none(LocalDate month) {
        return new Share(month, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    Share plus(Share other) {
        return new Share(month, lent.add(other.lent), offered.add(other.offered));
    }

    public String label() {
        return MONTH.format(month);
    }

    public String percent() {
        return offered.signum() == 0 ? "–" : Math.round(100 * part()) + " %";
    }

    public long lentDays() {
        return days(lent);
    }

    public long offeredDays() {
        return days(offered);
    }

    /** Of a bar, in a picture of 40 high; it stands on the ground. */
    public double height() {
        return Math.round(10 * HIGHEST * Math.min(1, part())) / 10.0;
    }

    public double top() {
        return HIGHEST - height();
    }

    private double part() {
        return offered.signum() == 0 ? 0 : lent.doubleValue() / offered.doubleValue();
    }

    private static long days(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
