/** What the programme's machines do, over a year and today: for admins, each behind the wall of conflicts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "account",
            "program",
            "hardware",
            "capacity",
            "application",
            "conflict",
            "allocation",
            "usage"
        })
package org.worksonarm.portal.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
