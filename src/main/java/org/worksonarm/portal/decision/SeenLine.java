package org.worksonarm.portal.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.worksonarm.portal.decision.ReleaseList.Line;

/** One line of a release list as it was shown: which application, and digests of all that the line said. */
record SeenLine(String application, String number, String decision, String readers, String letters) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f-]{36}):(WOA-\\d{1,18}):([0-9a-f]{32}):([0-9a-f]{32}):([0-9a-f]{32})");

    static SeenLine of(Line line) {
        var held = line.held();
        var words = line.letters().stream()
                .map(letter -> List.of(letter.reader().toString(), letter.subject(), letter.text(), letter.html()))
                .toList();
        var readers = line.letters().stream()
                .map(letter -> letter.reader().toString())
                .toList();
        return new SeenLine(
                held.about().id().toString(),
                held.about().number().toString(),
                digest(List.of(held.id(), held.verdict(), held.writings(), held.revision())),
                digest(List.of(readers, line.unreached())),
                digest(words));
    }

    /** Reads what {@link #toString} wrote; empty where somebody else did. */
    static Optional<SeenLine> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new SeenLine(
                        matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join(":", application, number, decision, readers, letters);
    }

    private static String digest(List<?> parts) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(parts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
