package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says to a team what becomes of one thing that it has at the site. */
final class ClosingWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ClosingWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String of(ClosingLine line, String choice) {
        return line.nameOf(choice)
                .map(machine -> moved(line.loan(), machine, line.closing()))
                .orElseGet(
                        () -> ClosingLine.END.equals(choice) ? ended(line.loan(), line.closing()) : later(line.loan()));
    }

    private static String moved(LeavingLoan loan, String machine, LocalDate closing) {
        var until = day(loan.endsOn());
        if (loan.held()) {
            return "What is held for you on %s is now held on %s, for the same days."
                    .formatted(loan.machine(), machine);
        }
        return loan.isUnused()
                ? "In place of %s you get %s, on the same days: from %s until %s (UTC)."
                        .formatted(loan.what(), machine, day(loan.startsOn()), until)
                : "You use %s until %s (UTC), and %s from %s until %s, as was agreed. Copy what you need in time: the disks that you leave are wiped."
                        .formatted(loan.what(), day(closing), machine, day(closing.plusDays(1)), until);
    }

    private static String ended(LeavingLoan loan, LocalDate closing) {
        if (loan.held()) {
            return "What was held for you on %s is no longer held.".formatted(loan.machine());
        }
        return loan.beginsAfter(closing)
                ? "The loan of %s does not begin.".formatted(loan.what())
                : "The loan of %s ends on %s (UTC), and not on %s. Save what you need by then: the disks are wiped."
                        .formatted(loan.what(), day(closing), day(loan.endsOn()));
    }

    private static String later(LeavingLoan loan) {
        return "For now nothing changes about %s. An admin of the programme acts next and writes to you again."
                .formatted(loan.what());
    }
}
