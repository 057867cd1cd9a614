package org.worksonarm.portal.fairness;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A line of a table with a bar as long as its number, of the longest. */
record Bar(String label, int number, double width) {

    private static final int LONGEST = 160;

    /** One for each, all on one scale. */
    static <T> List<Bar> of(List<T> lines, Function<T, String> label, ToIntFunction<T> number) {
        var most = lines.stream().mapToInt(number).max().orElse(0);
        return lines.stream()
                .map(line -> new Bar(label.apply(line), number.applyAsInt(line), width(number.applyAsInt(line), most)))
                .toList();
    }

    private static double width(int number, int most) {
        return most == 0 ? 0 : Math.round(10.0 * LONGEST * number / most) / 10.0;
    }
}
