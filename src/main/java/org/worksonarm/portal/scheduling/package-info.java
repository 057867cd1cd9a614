/** Schedules: who of all that wait gets which machine from when, proposed by a solver, changed by hand, confirmed once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "record",
            "account",
            "hardware",
            "application",
            "conflict",
            "allocation",
            "waiting"
        })
package org.worksonarm.portal.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
