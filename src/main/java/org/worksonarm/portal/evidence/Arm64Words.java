package org.worksonarm.portal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one line says about arm64. A name counts only as a whole word: neither "alarm64" nor "arm64x" is one. */
final class Arm64Words {

    private static final String NAME = "(?<!\\p{Alnum})(?:aarch64(?!_be)|arm64(?:[-_]?v8)?|armv8(?:-a)?)(?!\\p{Alnum})";

    private static final Pattern ARM64 = pattern(NAME);
    private static final Pattern DENIED = pattern("!=\\s*[\"']?(?:linux[/-])?" + NAME);

    private static final List<Pattern> RUNNERS = List.of(
            pattern("(?<!\\p{Alnum})(?:ubuntu|windows)[\\w.-]{0,40}-arm(?:64)?(?!\\p{Alnum})"),
            pattern("^\\s*(?:-\\s+)?(?:runs-on|tags)\\s*:.{0,200}" + NAME),
            pattern("^\\s*arm_container\\s*:"),
            pattern("^\\s*(?:-\\s+)?resource_class\\s*:\\s*[\"']?arm\\."),
            pattern("(?<!\\p{Alnum})arm64-graviton2?(?!\\p{Alnum})"),
            pattern("(?<!\\p{Alnum})saas-linux-[a-z0-9]{1,20}-arm64(?!\\p{Alnum})"),
            pattern("^\\s*(?:agent|node|label)\\b.{0,200}" + NAME));

    private static final List<Pattern> IMAGES = List.of(
            pattern("(?<!\\p{Alnum})linux/(?:arm64|aarch64)(?:/v8)?(?!\\p{Alnum})"),
            pattern("(?<!\\p{Alnum})arm64v8/"),
            pattern("\\bmanifest\\b.{0,200}" + NAME));

    private Arm64Words() {}

    /** The strongest sign in a line without its comments. */
    static Optional<Sign> signIn(String line) {
        if (found(DENIED, line)) {
            return Optional.empty();
        }
        if (RUNNERS.stream().anyMatch(runner -> found(runner, line))) {
            return Optional.of(Sign.RUNNER);
        }
        if (IMAGES.stream().anyMatch(image -> found(image, line))) {
            return Optional.of(Sign.IMAGE);
        }
        return isNamedIn(line) ? Optional.of(Sign.ARCHITECTURE) : Optional.empty();
    }

    /** Whether a text, such as the name of a file, names arm64. */
    static boolean isNamedIn(String text) {
        return found(ARM64, text);
    }

    private static boolean found(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
