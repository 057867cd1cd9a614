package org.worksonarm.portal.fairness;

/**
 * How many of how many, as a share with the interval of Wilson (1927), which holds the true share with a probability of 95 %
 * and stays between none and all however few there are.
 */
record Share(int part, int whole) {

    private static final double Z = 1.96;

    Share {
        if (part < 0 || whole < part) {
            throw new IllegalArgumentException(part + " is no part of " + whole);
        }
    }

    public boolean isKnown() {
        return whole > 0;
    }

    public long percent() {
        return Math.round(100.0 * part / whole);
    }

    public long low() {
        return Math.round(100 * (centre() - half()));
    }

    public long high() {
        return Math.round(100 * (centre() + half()));
    }

    public Range picture() {
        return new Range(low(), percent(), high(), 0, 100);
    }

    private double centre() {
        return (part + Z * Z / 2) / (whole + Z * Z);
    }

    private double half() {
        var share = (double) part / whole;
        return Z / (whole + Z * Z) * Math.sqrt(whole * share * (1 - share) + Z * Z / 4);
    }
}
