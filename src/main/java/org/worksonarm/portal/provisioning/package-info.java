/**
 * Setting up what is lent, and taking it back: tasks for operators, or steps that a cloud of OpenStack takes. It listens to
 * what happens to loans, teams and keys.
 */
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
            "handover"
        })
package org.worksonarm.portal.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
