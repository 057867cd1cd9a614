package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The timeline of some machines. */
record TimelinePage(
        TimelineQuery query, TimeScale scale, LocalDate today, List<Row> rows, List<Line> lines, Links links) {

    static final int HEADER = 32;
    static final int ROW = 40;

    public int height() {
        return HEADER + names().size() * ROW;
    }

    /** One name for each row of the picture, of which a shared machine may have several. */
    public List<Name> names() {
        return rows.stream().flatMap(row -> row.names().stream()).toList();
    }

    public boolean showsToday() {
        return scale.window().contains(today);
    }

    public double todayLine() {
        return scale.at(today);
    }

    public String window() {
        return Wording.day(scale.window().first()) + " to "
                + Wording.day(scale.window().last());
    }

    /** One machine; {@code y} is where its first row begins. */
    record Row(List<Name> names, int y, List<Bar> bars) {

        public int yOf(Bar bar) {
            return y + bar.lane() * ROW + 7;
        }
    }

    record Name(String machine, String model, @Nullable String url) {}

    /**
     * One line of the table behind the picture.
     *
     * @param project empty for what is no project's; null where the reader may not know
     * @param status the key of its words
     * @param until null where it has no end
     * @param cleaned the last day of cleaning afterwards; null where nothing is cleaned
     */
    record Line(
            String machine,
            @Nullable String project,
            @Nullable String url,
            String part,
            String tone,
            String status,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate cleaned) {

        public String firstDay() {
            return Wording.day(from);
        }
    }

    /** {@code first} and {@code next} are pages of machines; null where there is none. */
    record Links(
            String earlier,
            String later,
            @Nullable String first,
            @Nullable String next) {}
}
