package org.worksonarm.portal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphaTests {

    /** Section C of Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011: a dot is a missing value. */
    private static final List<String> FOUR_OBSERVERS_OF_TWELVE_UNITS = List.of(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    @ParameterizedTest
    @CsvSource({"ORDINAL, 0.815", "INTERVAL, 0.849"})
    void isWhatKrippendorffPrints(Metric metric, double printed) {
        assertThat(Alpha.of(metric, units(FOUR_OBSERVERS_OF_TWELVE_UNITS))).hasValueCloseTo(printed, within(0.0005));
    }

    @Test
    void isOneWhereAllAgree() {
        var units = List.of(unit(1, 1, 1), unit(4, 4), unit(5, 5));

        assertThat(Alpha.of(Metric.ORDINAL, units)).hasValueCloseTo(1.0, within(1e-12));
    }

    @Test
    void isBelowZeroWhereAllContradict() {
        var units = List.of(unit(0, 5), unit(5, 0), unit(0, 5));

        assertThat(Alpha.of(Metric.INTERVAL, units).orElseThrow()).isNegative();
    }

    @Test
    void isUnknownWhereNothingCanBeCompared() {
        assertThat(Alpha.of(Metric.INTERVAL, List.of())).isEmpty();
        assertThat(Alpha.of(Metric.INTERVAL, List.of(unit(3), unit(4)))).isEmpty();
        assertThat(Alpha.of(Metric.ORDINAL, List.of(unit(3, 3), unit(3, 3)))).isEmpty();
    }

    @Test
    void takesAUnitOfManyTimesForAsMany() {
        var one = List.of(unit(1, 2), unit(1, 2), unit(4, 4), unit(3, 5));
        var other = List.of(new Unit(List.of(1.0, 2.0), 2), unit(4, 4), unit(3, 5));

        assertThat(Alpha.of(Metric.ORDINAL, one)).isEqualTo(Alpha.of(Metric.ORDINAL, other));
    }

    @Test
    void changesWithTheUnitOfMeasureInNeitherMetric() {
        var units = units(FOUR_OBSERVERS_OF_TWELVE_UNITS);
        var scaled = units.stream()
                .map(unit -> new Unit(
                        unit.scores().stream().map(score -> 3 + 10 * score).toList(), unit.times()))
                .toList();

        for (var metric : Metric.values()) {
            assertThat(Alpha.of(metric, scaled))
                    .hasValueCloseTo(Alpha.of(metric, units).orElseThrow(), within(1e-9));
        }
    }

    static Unit unit(double... scores) {
        return new Unit(Arrays.stream(scores).boxed().toList(), 1);
    }

    static List<Unit> units(List<String> observers) {
        var rows = observers.stream().map(row -> row.split(" ", -1)).toList();
        return IntStream.range(0, rows.getFirst().length)
                .mapToObj(unit -> rows.stream().map(row -> row[unit]))
                .map(AlphaTests::given)
                .toList();
    }

    private static Unit given(Stream<String> values) {
        var scores = new ArrayList<Double>();
        values.filter(value -> !".".equals(value)).map(Double::valueOf).forEach(scores::add);
        return new Unit(scores, 1);
    }
}
