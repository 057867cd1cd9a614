package org.worksonarm.portal.attachment;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of an application as pages show it; {@code lastRevision} is null while it is not taken out. */
record AttachedFile(
        UUID id,
        String name,
        FileKind kind,
        long size,
        String addedBy,
        Instant addedAt,
        int firstRevision,
        @Nullable Integer lastRevision) {

    public String sizeInWords() {
        return inWords(size);
    }

    static String inWords(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        return bytes < 1024 * 1024
                ? "%d KB".formatted(bytes / 1024)
                : String.format(Locale.ENGLISH, "%.1f MB", bytes / 1024.0 / 1024);
    }

    boolean isOf(int revision) {
        return firstRevision <= revision && (lastRevision == null || revision <= lastRevision);
    }

    boolean isTakenOut() {
        return lastRevision != null;
    }
}
