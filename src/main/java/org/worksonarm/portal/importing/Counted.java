package org.worksonarm.portal.importing;

/** A number and what it counts, in words: 1 project, 2 projects. */
final class Counted {

    private Counted() {}

    static String of(long number, String thing) {
        return "%d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }
}
