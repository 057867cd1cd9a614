/** The board on which admins lay out decisions beside the capacity that they would take, and drafts of what they might decide. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "record",
            "account",
            "program",
            "application",
            "conflict",
            "review",
            "calibration",
            "decision"
        })
package org.worksonarm.portal.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
