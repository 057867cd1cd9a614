package org.worksonarm.portal.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The model against two examples that the documentation of lme4 (Bates, Maechler, Bolker and Walker 2015) prints with
 * their REML estimates: Penicillin, six samples crossed with 24 plates, of Davies and Goldsmith 1972, and Dyestuff, six
 * batches of five, of Davies 1947.
 */
class PublishedValuesTests {

    private static final String PENICILLIN = """
            27 23 26 23 23 21
            27 23 26 23 23 21
            25 21 25 24 24 20
            26 23 25 23 23 20
            25 22 26 22 23 20
            24 22 25 23 22 19
            24 20 23 21 22 19
            26 22 26 24 24 21
            24 21 24 22 22 20
            24 21 24 23 22 19
            26 23 26 24 24 21
            25 22 26 24 24 20
            26 24 26 24 25 22
            26 23 26 23 23 20
            26 23 25 24 24 22
            25 22 25 23 23 20
            25 21 24 23 23 20
            25 22 24 23 23 19
            24 21 23 21 21 19
            26 23 26 24 24 21
            25 21 24 22 22 18
            25 22 25 22 22 20
            24 21 24 22 24 19
            24 21 24 22 21 18""";

    private static final String DYESTUFF = """
            1545 1440 1440 1520 1580
            1540 1555 1490 1560 1495
            1595 1550 1605 1510 1560
            1445 1440 1595 1465 1545
            1595 1630 1515 1635 1625
            1520 1455 1450 1480 1445""";

    @Test
    void estimatesThePenicillinAsPrinted() {
        var design = new Design(penicillin());

        var fit = Fit.of(design, new Prior(new Variances(1, 1, 1), 0));

        assertThat(fit.variances().application()).isCloseTo(0.8467, within(0.0001));
        assertThat(fit.variances().reviewer()).isCloseTo(1.9316, within(0.0001));
        assertThat(fit.variances().rest()).isCloseTo(0.5499, within(0.0001));
        assertThat(fit.mean()).isCloseTo(22.9722, within(0.0001));
        assertThat(fit.errorOfMean()).isCloseTo(0.8086, within(0.0001));
        assertThat(new Equations(design, fit.variances()).criterion()).isCloseTo(330.8606, within(0.0001));
    }

    @Test
    void predictsTheSamplesOfPenicillinAsPrinted() {
        var design = new Design(penicillin());

        var fit = Fit.of(design, new Prior(new Variances(1, 1, 1), 0));

        var printed = List.of(2.1871, -1.0105, 1.9379, -0.0969, -0.0138, -3.0037);
        for (var sample = 0; sample < printed.size(); sample++) {
            assertThat(fit.leniency(sample)).isCloseTo(printed.get(sample), within(0.0002));
        }
    }

    @Test
    void estimatesAndPredictsTheDyestuffAsPrinted() {
        var design = new Design(dyestuff());

        var fit = Fit.of(design, new Prior(new Variances(50, 50, 50), 0));

        assertThat(fit.variances().application()).isCloseTo(42.00, within(0.01));
        assertThat(fit.variances().rest()).isCloseTo(49.51, within(0.01));
        assertThat(design.byApplication().stream().map(ratings -> fit.adjusted(ratings) - 1527.5))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.01 ? 0 : Double.compare(one, other))
                .containsExactly(-17.61, 0.39, 28.56, -23.08, 56.73, -44.99);
    }

    private static List<Rating> penicillin() {
        var ratings = new Ratings();
        var plates = PENICILLIN.lines().toList();
        for (var plate = 0; plate < plates.size(); plate++) {
            var diameters = plates.get(plate).split(" ", -1);
            for (var sample = 0; sample < diameters.length; sample++) {
                ratings.give("sample " + sample, "plate " + plate, Double.parseDouble(diameters[sample]));
            }
        }
        return ratings.all();
    }

    /** One and the same rater: what such a rater always adds cannot be told from the mean. */
    private static List<Rating> dyestuff() {
        var ratings = new Ratings();
        var batches = DYESTUFF.lines().toList();
        for (var batch = 0; batch < batches.size(); batch++) {
            for (var yield : batches.get(batch).split(" ", -1)) {
                ratings.give("one", "batch " + batch, Double.parseDouble(yield));
            }
        }
        return ratings.all();
    }
}
