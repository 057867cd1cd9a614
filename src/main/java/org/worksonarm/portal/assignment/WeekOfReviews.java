package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.List;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * How reviewing stands at the beginning of a week, as far as one admin may know.
 *
 * @param week its Monday
 * @param few applications with fewer reviews asked for or done than is usual
 * @param promises applications whose team was promised an answer by a day of this week, or before
 */
public record WeekOfReviews(AccountId admin, LocalDate week, List<Late> late, Some few, Some promises) {

    public WeekOfReviews {
        late = List.copyOf(late);
    }

    public boolean isNothing() {
        return late.isEmpty() && few.total() == 0 && promises.total() == 0;
    }

    /** A reviewer, how many reviews are late, and how many days the latest of them is. */
    public record Late(String name, int reviews, int days) {}

    /** The most urgent of some applications, and how many there are. */
    public record Some(List<Line> lines, int total) {

        public Some {
            lines = List.copyOf(lines);
        }

        public int more() {
            return total - lines.size();
        }
    }

    /** An application; {@code about} is how many reviews it has, or the day that was promised. */
    public record Line(ApplicationNumber number, String title, String about) {}
}
