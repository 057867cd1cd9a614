package org.worksonarm.portal.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that somebody who knows its secret reads.
 *
 * @param projectId null for that of a site
 * @param accountId whose wall of conflicts stands before it; null for that of a project
 * @param allowed whether it was not read too often within a minute
 */
record Feed(
        UUID feedId,
        @Nullable UUID projectId,
        @Nullable UUID accountId,
        @Nullable String site,
        String name,
        boolean allowed) {}
