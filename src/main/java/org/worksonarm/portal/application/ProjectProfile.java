package org.worksonarm.portal.application;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a project says of itself. */
@Embeddable
public record ProjectProfile(
        String name,
        String summary,
        @Nullable String website,
        @Nullable String repository) {}
