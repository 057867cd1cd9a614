package org.worksonarm.portal.application;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One text in the words of two revisions: what stayed, what went, and what came in its place. */
public record WordChange(String heading, List<Piece> pieces) {

    /** A word with the white space before it, which makes no difference. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+");

    public WordChange {
        pieces = List.copyOf(pieces);
    }

    public static WordChange between(String heading, String before, String after) {
        var pieces = new Pieces();
        var now = words(after);
        var here = 0;
        for (var delta : deltas(words(before), now)) {
            var target = delta.getTarget();
            pieces.keep(now.subList(here, target.getPosition()));
            pieces.change(delta.getSource().getLines(), target.getLines());
            here = target.getPosition() + target.size();
        }
        pieces.keep(now.subList(here, now.size()));
        return new WordChange(heading, pieces.all());
    }

    public boolean differs() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
    }

    /** In linear space, because two long texts may have no word in common. */
    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(WordChange::isSameWord))
                .getDeltas();
    }

    private static boolean isSameWord(String before, String after) {
        return before.strip().equals(after.strip());
    }

    /** The first word gets a space too, as it need not stay the first. */
    private static List<String> words(String text) {
        return WORD.matcher(" " + text.replace("\r\n", "\n").strip())
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** What became of some words. */
    public enum Kind {
        SAME,
        OLD,
        NEW
    }

    public record Piece(Kind kind, String text) {}

    /** Gathers what went and what came between two words that stayed, to show the former first. */
    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder old = new StringBuilder();
        private final StringBuilder now = new StringBuilder();

        void keep(List<String> words) {
            if (!words.isEmpty()) {
                closeGap();
                add(Kind.SAME, String.join("", words));
            }
        }

        void change(List<String> went, List<String> came) {
            went.forEach(old::append);
            came.forEach(now::append);
        }

        List<Piece> all() {
            closeGap();
            return all;
        }

        private void closeGap() {
            add(Kind.OLD, old.toString());
            add(Kind.NEW, now.toString());
            old.setLength(0);
            now.setLength(0);
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) {
                all.add(new Piece(kind, all.isEmpty() ? text.stripLeading() : text));
            }
        }
    }
}
