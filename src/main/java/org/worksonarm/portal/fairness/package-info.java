/** How far reviewing is, and how even-handed: coverage, times, scores, reviewers, agreement, acceptance. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "account",
            "program",
            "application",
            "conflict",
            "assignment",
            "review",
            "calibration",
            "decision"
        })
package org.worksonarm.portal.fairness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
