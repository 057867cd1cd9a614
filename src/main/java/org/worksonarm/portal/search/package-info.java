/** Finding applications by words and by what stands in fields, keeping what was looked for, and changing many at once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "record",
            "account",
            "program",
            "application",
            "conflict",
            "assignment",
            "review",
            "calibration"
        })
package org.worksonarm.portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
