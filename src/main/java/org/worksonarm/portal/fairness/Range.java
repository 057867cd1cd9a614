package org.worksonarm.portal.fairness;

/** A value with its interval, as places in a drawing that is 132 wide; what lies beyond its ends is drawn there. */
record Range(double low, double value, double high, double from, double to) {

    private static final double LEFT = 6;
    private static final double WIDTH = 120;

    public double lowX() {
        return x(low);
    }

    public double valueX() {
        return x(value);
    }

    public double highX() {
        return x(high);
    }

    public double zeroX() {
        return x(0);
    }

    private double x(double at) {
        var share = (Math.clamp(at, from, to) - from) / (to - from);
        return Math.round(10 * (LEFT + share * WIDTH)) / 10.0;
    }
}
