package org.worksonarm.portal.provisioning;

import java.time.LocalDate;
import java.util.List;
import org.worksonarm.portal.account.AccountId;

/**
 * What operators and clouds have not done in time, as far as one admin may know.
 *
 * @param late tasks whose day is over
 * @param failed steps of clouds that wait for an admin
 */
public record WeekOfWork(AccountId admin, LocalDate day, Some late, Some failed) {

    boolean isNothing() {
        return late.total() == 0 && failed.total() == 0;
    }

    /** The most urgent of some, and how many there are. */
    public record Some(List<Line> lines, int total) {

        public Some {
            lines = List.copyOf(lines);
        }

        public int more() {
            return total - lines.size();
        }
    }

    /** One of them: what is to be done for which project, and since when or why it is not. */
    public record Line(String kind, String machine, String project, String about) {}
}
