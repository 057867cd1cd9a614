package org.worksonarm.portal.program;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an application is taken into.
 *
 * @param round null for rolling intake
 * @param answerBy until when an answer is promised; it stands whatever is planned later
 */
public record Admission(@Nullable RoundId round, Instant answerBy) {}
