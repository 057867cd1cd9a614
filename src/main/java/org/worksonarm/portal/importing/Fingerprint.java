package org.worksonarm.portal.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A SHA-256 over what matters of an issue; the order of labels and white space do not. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Issue issue) {
        List<String> labels = issue.labels().stream()
                .map(label -> label.toLowerCase(Locale.ROOT))
                .sorted()
                .distinct()
                .toList();
        String content = String.join(
                "\u0000",
                issue.url(),
                Integer.toString(issue.number()),
                spaced(issue.title()),
                issue.open() ? "open" : "closed",
                issue.createdAt().toString(),
                String.join("\u0001", labels),
                spaced(issue.body()));
        return HexFormat.of().formatHex(digest().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
