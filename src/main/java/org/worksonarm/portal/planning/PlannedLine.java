package org.worksonarm.portal.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;

/** One line of a plan as somebody may read it. */
record PlannedLine(
        UUID id,
        ApplicationId application,
        ApplicationNumber number,
        String title,
        AccountId reviewer,
        String reviewerName,
        @Nullable AccountId replaces,
        @Nullable String replacesName,
        String reason,
        @Nullable String outcome) {}
