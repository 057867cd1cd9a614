package org.worksonarm.portal.board;

/**
 * Machines of one model that can be lent, as they are after the whole walk.
 *
 * @param lent those that somebody has now or is promised
 * @param taken those of the others that the acceptances take at some time
 * @param parts whether they are shared, so that some of a machine that is taken may be left
 */
public record Pool(String name, int machines, int lent, int taken, boolean parts) {

    public int left() {
        return machines - lent - taken;
    }

    public Portions picture() {
        return Portions.of(machines, lent, 0, taken);
    }
}
