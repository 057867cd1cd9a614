package org.worksonarm.portal.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the looks at a repository.
 *
 * @param looking whether somebody looks just now
 * @param foundAt when it was found; null together with {@code findings} where no look has succeeded yet
 * @param failedAt when a later look failed; null together with {@code fault} where none has
 */
record Kept(
        boolean looking,
        @Nullable Instant foundAt,
        @Nullable Findings findings,
        @Nullable Instant failedAt,
        @Nullable String fault) {}
