package org.worksonarm.portal.handover;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line that somebody pasted: a key, or the plain reason why it is none. */
record KeyLine(String text, @Nullable PublicKey key, String refusal) {

    static final int SHORTEST_RSA = 3072;

    private static final int LONGEST_COMMENT = 200;

    /** Of a file that is no public key, one line says so for all. */
    static List<KeyLine> read(String pasted) {
        var wrong = wholeFile(pasted);
        return wrong != null
                ? List.of(refused(pasted.strip().lines().findFirst().orElse(""), wrong))
                : pasted.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(KeyLine::of)
                        .toList();
    }

    boolean isKey() {
        return key != null;
    }

    Stream<PublicKey> keys() {
        return Stream.ofNullable(key);
    }

    private static @Nullable String wholeFile(String pasted) {
        var lower = pasted.toLowerCase(Locale.ROOT);
        if (lower.contains("private key-----") || lower.contains("private-lines:")) {
            return "This is a private key. Never give it to anybody: the file whose name ends in .pub is the public one."
                    + " Now that it was pasted into a page, better make a new pair.";
        }
        if (lower.contains("putty-user-key-file") || lower.contains("begin ssh2 public key")) {
            return "This is a file of PuTTY. Copy the line for OpenSSH that PuTTYgen shows on top, which begins with"
                    + " the kind of the key.";
        }
        return lower.contains("-----begin ")
                ? "This is a PEM file. Paste the line for OpenSSH, as in a file that ends in .pub."
                : null;
    }

    private static KeyLine of(String line) {
        var parts = line.split("\\s+", 3);
        var refusal = kindRefused(parts[0]);
        var kind = KeyKind.of(parts[0]);
        if (kind.isEmpty() || parts.length < 2) {
            return refused(line, refusal);
        }
        return decoded(line, kind.get(), parts[1], parts.length > 2 ? parts[2] : "");
    }

    private static KeyLine decoded(String line, KeyKind kind, String base64, String comment) {
        var bytes = bytes(base64);
        var bits = bytes.flatMap(found -> KeyBlob.bits(kind, found));
        if (bits.isEmpty()) {
            return refused(
                    line,
                    "This says %s, but what follows is no such key. Was it copied whole?".formatted(kind.prefix()));
        }
        if (kind == KeyKind.RSA && bits.get() < SHORTEST_RSA) {
            return refused(
                    line,
                    "An RSA key needs %d bits or more; this has %d. Better: ssh-keygen -t ed25519."
                            .formatted(SHORTEST_RSA, bits.get()));
        }
        return new KeyLine(line, PublicKey.of(kind, bytes.orElseThrow(), bits.get(), plain(comment)), "");
    }

    private static String kindRefused(String kind) {
        if (kind.contains("-cert-v0")) {
            return "This is a certificate, which ends by itself. Paste the key that it certifies.";
        }
        if (kind.equals("ssh-dss")) {
            return "DSA keys are too weak, and OpenSSH takes them no more. Make a new one: ssh-keygen -t ed25519.";
        }
        return KeyKind.of(kind).isPresent()
                ? "Only the kind of the key is here. Was it copied whole?"
                : "This is no public key of OpenSSH: it begins with its kind, such as ssh-ed25519, and nothing before.";
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String plain(String comment) {
        var clean = comment.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_COMMENT));
    }

    private static KeyLine refused(String line, String refusal) {
        return new KeyLine(line.substring(0, Math.min(line.length(), 40)), null, refusal);
    }
}
