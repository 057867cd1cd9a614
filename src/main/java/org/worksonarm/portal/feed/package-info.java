/** Calendars of loans that people read in their own programs, from secret addresses and without signing in. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "record",
            "account",
            "hardware",
            "application",
            "conflict",
            "capacity",
            "allocation"
        })
package org.worksonarm.portal.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
