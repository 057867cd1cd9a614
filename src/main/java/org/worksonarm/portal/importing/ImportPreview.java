package org.worksonarm.portal.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that an admin has uploaded and not, or not yet, confirmed. What it holds is redacted already. */
record ImportPreview(
        UUID id,
        String fileName,
        List<OldRecord> entries,
        @Nullable Instant confirmedAt,
        @Nullable NewApplications added) {

    ImportPreview {
        entries = List.copyOf(entries);
    }
}
