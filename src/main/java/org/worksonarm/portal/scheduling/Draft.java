package org.worksonarm.portal.scheduling;

import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;

/** A line before it is kept. */
record Draft(
        ApplicationId application,
        ResourceRequestId request,
        String asks,
        @Nullable Slot slot,
        @Nullable Beside beside,
        String reason) {}
