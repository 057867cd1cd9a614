package org.worksonarm.portal.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.assignment.DueDays;
import org.worksonarm.portal.kernel.TypedDay;

/** Reads the cells of a line, and says in which column is what it cannot read. */
record LineReading(FileHeader header, LocalDate today) {

    private static final String NUMBER = "(?i)WOA-\\d{1,9}";
    private static final String ADDRESS = "[^\\s@]+@[^\\s@]+";
    private static final int LONGEST_REASON = 500;

    FileLine read(long number, List<String> cells) {
        var action = FileAction.named(header.cell(cells, "action"));
        return new FileLine(
                number,
                action.orElse(FileAction.NOTHING),
                header.cell(cells, "application").toUpperCase(Locale.ROOT),
                header.cell(cells, "mail"),
                TypedDay.parse(header.cell(cells, "due")).orElse(null),
                header.cell(cells, "reason"),
                fault(cells, action));
    }

    private @Nullable String fault(List<String> cells, Optional<FileAction> action) {
        if (cells.size() > header.width()) {
            return "There are %d cells, and the first line names %d columns.".formatted(cells.size(), header.width());
        }
        if (action.isEmpty()) {
            return in("action", "write assign or withdraw, or nothing");
        }
        return action.get() == FileAction.NOTHING ? null : fault(cells, action.get());
    }

    private @Nullable String fault(List<String> cells, FileAction action) {
        if (!header.cell(cells, "application").matches(NUMBER)) {
            return in("application", "write a number such as WOA-12");
        }
        if (!header.cell(cells, "mail").matches(ADDRESS)) {
            return in("mail", "write the reviewer's mail address");
        }
        return action == FileAction.ASSIGN ? faultOfDay(header.cell(cells, "due")) : faultOfReason(cells);
    }

    /** The past is no fault by itself: what was asked until then may still be open. */
    private @Nullable String faultOfDay(String due) {
        var latest = TypedDay.parse(due).filter(day -> day.isBefore(today) || DueDays.allow(day, today));
        return due.isEmpty() || latest.isPresent()
                ? null
                : in("due", "write a day such as 2026-11-30, at most 180 days ahead");
    }

    private @Nullable String faultOfReason(List<String> cells) {
        return header.cell(cells, "reason").length() <= LONGEST_REASON
                ? null
                : in("reason", "keep it to %d characters".formatted(LONGEST_REASON));
    }

    private String in(String column, String what) {
        return "Column %d (%s): %s.".formatted(header.place(column), column, what);
    }
}
