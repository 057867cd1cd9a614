package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Optional;

/** Another period for a loan, and why it may not have it, whoever else wants the machine. */
record PeriodChange(Loan loan, Period wanted) {

    Optional<String> refusal() {
        if (loan.isHeld()) {
            return Optional.of("This is a hold. Confirm it first, or hold the machine anew for another period.");
        }
        if (!loan.isUnderWay()) {
            return Optional.of("This loan has come to its end already, so its period no longer changes.");
        }
        if (wanted.isOver(loan.today())) {
            return Optional.of("The last day would be over already. End the loan early instead.");
        }
        if (wanted.isTooLong()) {
            return Optional.of("A loan lasts %d months at most.".formatted(Period.LONGEST_IN_MONTHS));
        }
        return ofFirstDay();
    }

    private Optional<String> ofFirstDay() {
        var first = wanted.first();
        if (first.equals(loan.startsOn())) {
            return Optional.empty();
        }
        if (!loan.isAhead()) {
            return Optional.of("This loan has begun, so its first day stays.");
        }
        return first.isBefore(loan.startsOn())
                ? Optional.of("A loan does not begin earlier than agreed. Lend the days before as a loan of their own.")
                : Optional.empty();
    }

    boolean isLonger() {
        return wanted.last().isAfter(loan.endsOn());
    }

    /** The days that others could have had; of one that becomes no longer, its last day alone. */
    Period added() {
        return isLonger() ? new Period(later(loan.endsOn().plusDays(1), wanted.first()), wanted.last()) : lastDay();
    }

    private Period lastDay() {
        return new Period(wanted.last(), wanted.last());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
