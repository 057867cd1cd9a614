package org.worksonarm.portal.assignment;

import java.util.Comparator;
import java.util.stream.Stream;

/** How well somebody knows a focus area. */
public enum Expertise {
    NONE(0),
    SOME(1),
    GOOD(2),
    EXPERT(3);

    private static final double MAKES_SOME = 2;
    private static final double MAKES_GOOD = 6;

    private final int points;

    Expertise(int points) {
        this.points = points;
    }

    /**
     * What reviewing teaches. Nobody becomes an expert by it: that, only people themselves can say.
     *
     * @param practice how many reviews in the area, each of which counts half as much every year
     */
    static Expertise learned(double practice) {
        if (practice >= MAKES_GOOD) {
            return GOOD;
        }
        return practice >= MAKES_SOME ? SOME : NONE;
    }

    Expertise or(Expertise other) {
        return Stream.of(this, other).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** How a reviewer of this expertise stands to an area. */
    public String words(String area) {
        return switch (this) {
            case NONE -> "new to its areas";
            case SOME -> "knows some of " + area;
            case GOOD -> "good in " + area;
            case EXPERT -> "expert in " + area;
        };
    }

    public int points() {
        return points;
    }
}
