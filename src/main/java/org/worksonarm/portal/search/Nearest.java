package org.worksonarm.portal.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant: the known word that takes the fewest typed letters to get to. */
final class Nearest {

    private Nearest() {}

    /** Empty where nothing is near: a guess that is no better than any other only misleads. */
    static Optional<String> to(String typed, Collection<String> known) {
        var word = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(each -> isBegunBy(each, word) || distance(word, each) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt((String each) -> distance(word, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isBegunBy(String known, String word) {
        return word.length() >= 2 && (known.startsWith(word) || word.startsWith(known));
    }

    /** Letters put in, left out or changed, or two swapped: the optimal string alignment distance. */
    static int distance(String from, String to) {
        var table = new int[from.length() + 1][to.length() + 1];
        for (var line = 0; line <= from.length(); line++) {
            for (var column = 0; column <= to.length(); column++) {
                table[line][column] = least(table, line, column, from, to);
            }
        }
        return table[from.length()][to.length()];
    }

    private static int least(int[][] table, int line, int column, String from, String to) {
        if (line == 0 || column == 0) {
            return line + column;
        }
        var same = from.charAt(line - 1) == to.charAt(column - 1);
        var changed = table[line - 1][column - 1] + (same ? 0 : 1);
        var moved = Math.min(table[line - 1][column], table[line][column - 1]) + 1;
        return Math.min(Math.min(changed, moved), swapped(table, line, column, from, to));
    }

    private static int swapped(int[][] table, int line, int column, String from, String to) {
        var swapped = line > 1
                && column > 1
                && from.charAt(line - 1) == to.charAt(column - 2)
                && from.charAt(line - 2) == to.charAt(column - 1);
        return swapped ? table[line - 2][column - 2] + 1 : Integer.MAX_VALUE;
    }
}
