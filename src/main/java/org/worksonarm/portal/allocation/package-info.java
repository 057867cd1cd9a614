/** Capacity over time: which machine is lent for which request over which period. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "record",
            "account",
            "hardware",
            "capacity",
            "application",
            "conflict",
            "review",
            "decision",
            "board"
        })
package org.worksonarm.portal.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
