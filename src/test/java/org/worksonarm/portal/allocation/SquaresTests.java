package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksonarm.portal.allocation.Squares.Square;

class SquaresTests {

    @Test
    void eachMachineIsASquareAndTheFreeOnesComeFirst() {
        var squares = Squares.of(18, 1);

        assertThat(squares.each()).isEqualTo(1);
        assertThat(squares.squares())
                .hasSize(18)
                .startsWith(new Square(1, 1, true), new Square(15, 1, false))
                .endsWith(new Square(1, 15, false), new Square(15, 15, false));
        assertThat(squares.width()).isEqualTo(16 * 14);
        assertThat(squares.height()).isEqualTo(2 * 14);
    }

    @Test
    void oneRowIsAsWideAsItsMachines() {
        assertThat(Squares.of(3, 0).width()).isEqualTo(3 * 14);
        assertThat(Squares.of(3, 0).height()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({
        "64, 64, 1, 64, 64",
        "65, 0, 2, 33, 0",
        "65, 65, 2, 33, 33",
        "5000, 1, 79, 64, 1",
        "5000, 4999, 79, 64, 63",
        "5000, 2500, 79, 64, 32",
        "2000000000, 2000000000, 31250000, 64, 64"
    })
    void manyMachinesShareASquareAndNoneIsHidden(int machines, int free, int each, int number, long lit) {
        var squares = Squares.of(machines, free);

        assertThat(squares.each()).isEqualTo(each);
        assertThat(squares.squares()).hasSize(number);
        assertThat(squares.squares().stream().filter(Square::free).count()).isEqualTo(lit);
    }
}
