/** Reads the old record of the programme, judges each entry, and makes applications of those that are. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "record",
            "account",
            "program",
            "hardware",
            "application",
            "conflict",
            "review",
            "decision"
        })
package org.worksonarm.portal.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
