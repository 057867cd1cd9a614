package org.worksonarm.portal.scheduling;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How a schedule differs from what it is held against, line by line.
 *
 * @param daysSooner how many days sooner those that are served in both get theirs, all together
 */
record Changes(long gained, long lost, long earlier, long later, long elsewhere, long same, long daysSooner) {

    static Changes of(List<PlannedLine> lines) {
        return new Changes(
                count(lines, Kind.GAINED),
                count(lines, Kind.LOST),
                count(lines, Kind.EARLIER),
                count(lines, Kind.LATER),
                count(lines, Kind.ELSEWHERE),
                count(lines, Kind.SAME),
                lines.stream().mapToLong(Changes::sooner).sum());
    }

    public long days() {
        return Math.abs(daysSooner);
    }

    private static long count(List<PlannedLine> lines, Kind kind) {
        return lines.stream().filter(line -> Kind.of(line) == kind).count();
    }

    private static long sooner(PlannedLine line) {
        var beside = line.beside();
        var from = line.startsOn();
        return beside == null || from == null ? 0 : ChronoUnit.DAYS.between(from, beside.startsOn());
    }

    private enum Kind {
        GAINED,
        LOST,
        EARLIER,
        LATER,
        ELSEWHERE,
        SAME;

        static Kind of(PlannedLine line) {
            var beside = line.beside();
            var from = line.startsOn();
            if (beside == null || from == null) {
                return beside == null ? from == null ? SAME : GAINED : LOST;
            }
            var days = from.compareTo(beside.startsOn());
            if (days == 0) {
                return beside.machine().equals(line.machine()) ? SAME : ELSEWHERE;
            }
            return days < 0 ? EARLIER : LATER;
        }
    }
}
