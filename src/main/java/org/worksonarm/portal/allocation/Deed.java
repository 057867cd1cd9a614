package org.worksonarm.portal.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;

/** Who did something, and when; null for the portal itself. */
record Deed(@Nullable AccountId by, Instant at) {}
