package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The machines of one model as a picture, the free ones first: a square each or, where they are many, a square for as
 * many of them as it takes to keep the picture small.
 *
 * @param each how many machines one square stands for
 */
public record Squares(int each, List<Square> squares) {

    private static final int PITCH = 14;
    private static final int IN_A_ROW = 16;
    private static final int MOST = 4 * IN_A_ROW;

    static Squares of(int machines, int free) {
        var each = Math.max(1, Math.ceilDiv(machines, MOST));
        var number = Math.ceilDiv(machines, each);
        var lit = lit(number, machines, free, each);
        return new Squares(
                each,
                IntStream.range(0, number)
                        .mapToObj(place -> new Square(x(place), y(place), place < lit))
                        .toList());
    }

    public int width() {
        return PITCH * Math.min(squares.size(), IN_A_ROW);
    }

    public int height() {
        return PITCH * Math.ceilDiv(squares.size(), IN_A_ROW);
    }

    /** Never none where one is free, and never all where one is not. */
    private static int lit(int number, int machines, int free, int each) {
        if (free == 0 || free == machines) {
            return free == 0 ? 0 : number;
        }
        return Math.clamp(Math.round((double) free / each), 1, number - 1);
    }

    private static int x(int place) {
        return PITCH * (place % IN_A_ROW) + 1;
    }

    private static int y(int place) {
        return PITCH * (place / IN_A_ROW) + 1;
    }

    /** Stands for as many machines as each square of its picture. */
    public record Square(int x, int y, boolean free) {}
}
