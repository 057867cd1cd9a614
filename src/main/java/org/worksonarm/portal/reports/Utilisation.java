package org.worksonarm.portal.reports;

import java.util.List;

/**
 * How far the machines were lent in the last twelve months, in all and by one thing.
 *
 * @param total one for each month
 */
record Utilisation(Dimension by, List<Share> total, List<Line> lines) {

    private static final int SHOWN = 30;

    public List<Line> shown() {
        return lines.stream().limit(SHOWN).toList();
    }

    public int hidden() {
        return Math.max(0, lines.size() - SHOWN);
    }

    public Share year() {
        return sum(total);
    }

    private static Share sum(List<Share> months) {
        return months.stream().reduce(Share::plus).orElseThrow();
    }

    /** One line of the table, with its months. */
    record Line(String name, List<Share> months) {

        public Share year() {
            return sum(months);
        }

        public Share last() {
            return months.getLast();
        }
    }
}
