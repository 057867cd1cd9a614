/** The waiting list: who is next for what becomes free, and offers that teams confirm or pass. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "record",
            "account",
            "hardware",
            "application",
            "conflict",
            "review",
            "decision",
            "allocation"
        })
package org.worksonarm.portal.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
