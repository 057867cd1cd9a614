package org.worksonarm.portal.scheduling;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;

/** Something that a schedule supposes, in words; it names an application where it is about a loan of it. */
@Embeddable
record Assumption(String words, @Nullable ApplicationId application) {}
