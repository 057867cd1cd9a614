package org.worksonarm.portal.board;

/**
 * A bar in four parts, as places in a drawing that is {@value #WIDTH} wide: what others have, what goes to acceptances
 * further up, what this one takes, and what is left.
 */
public record Portions(int lent, int above, int own, int left) {

    static final int WIDTH = 120;

    static Portions of(int all, int lent, int above, int own) {
        var first = x(lent, all);
        var second = x(lent + above, all);
        var third = x(lent + above + own, all);
        return new Portions(first, second - first, third - second, WIDTH - third);
    }

    public int aboveX() {
        return lent;
    }

    public int ownX() {
        return lent + above;
    }

    public int leftX() {
        return lent + above + own;
    }

    private static int x(int number, int all) {
        return all == 0 ? 0 : Math.clamp(Math.round((float) WIDTH * number / all), 0, WIDTH);
    }
}
