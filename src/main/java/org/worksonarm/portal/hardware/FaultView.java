package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One fault of a machine as admins see it. */
record FaultView(
        UUID machineFaultId,
        String words,
        LocalDate beganOn,
        @Nullable LocalDate endedOn,
        @Nullable String cure) {}
