/** Which applications the programme accepts: their ranking, the decisions, and what applicants are told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "record",
            "markup",
            "account",
            "program",
            "application",
            "conflict",
            "review",
            "calibration"
        })
package org.worksonarm.portal.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
