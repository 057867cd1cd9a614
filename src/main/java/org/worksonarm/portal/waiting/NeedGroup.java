package org.worksonarm.portal.waiting;

/**
 * How many lines wait for one kind of thing, and how many such were lent lately.
 *
 * @param lent how many loans for it began in the last half year
 */
record NeedGroup(NeedKind need, int waiting, int lent) {

    static final int DAYS = 182;
    private static final double MONTHS = 6;

    public String pace() {
        return lent == 0 ? "none lent in the last six months" : lent + " lent in the last six months";
    }

    /** How long a line at that place waits if it goes on like that. */
    public String until(int place) {
        if (lent == 0) {
            return "not known: none was lent in the last six months";
        }
        var months = Math.max(1, Math.round(place * MONTHS / lent));
        return "about %d %s at the present pace".formatted(months, months == 1 ? "month" : "months");
    }

    public boolean is(String name) {
        return need.name().equals(name);
    }
}
