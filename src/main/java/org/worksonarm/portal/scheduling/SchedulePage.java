package org.worksonarm.portal.scheduling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a schedule shows, all of it as its reader may know it.
 *
 * @param ready how many lines are held when it is confirmed now
 * @param impossible how many lines the world has overtaken
 * @param pending how many lines of a confirmed one nobody held yet
 */
record SchedulePage(
        ScheduleHead head,
        List<String> assumptions,
        List<Row> served,
        List<Row> unserved,
        Changes changes,
        long ready,
        long impossible,
        long acceptFirst,
        long pending) {

    /** How many days a hold lasts. */
    public int holdDays() {
        return LineHolding.DAYS;
    }

    /**
     * One line.
     *
     * @param differs what it would get otherwise, where that differs
     */
    record Row(PlannedLine line, Standing standing, String differs) {

        public UUID id() {
            return line.id();
        }

        public String number() {
            return "WOA-" + line.number();
        }

        public String project() {
            return line.projectName();
        }

        public String asks() {
            return line.asks();
        }

        public @Nullable String machine() {
            return line.machine();
        }

        public String days() {
            var days = line.period();
            return days == null ? "" : days.words();
        }

        public String reason() {
            return line.reason();
        }

        public @Nullable UUID hold() {
            return line.allocationId();
        }

        public @Nullable String outcome() {
            return line.outcome();
        }
    }
}
