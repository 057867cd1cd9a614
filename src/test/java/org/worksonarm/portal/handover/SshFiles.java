package org.worksonarm.portal.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Public keys that ssh-keygen made. */
final class SshFiles {

    private SshFiles() {}

    static String read(String name) {
        try (var file = SshFiles.class.getResourceAsStream("/ssh/" + name + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of each kind, ed25519 first. */
    static List<String> keys() {
        return read("good").lines().filter(line -> !line.startsWith("#")).toList();
    }
}
