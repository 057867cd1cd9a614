/** The demo programme: an embedded PostgreSQL filled with real applications and invented machines. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "account",
            "program",
            "hardware",
            "application",
            "conflict",
            "assignment",
            "planning",
            "review",
            "decision",
            "capacity",
            "allocation",
            "amendment",
            "waiting",
            "handover",
            "provisioning",
            "usage",
            "importing"
        })
package org.worksonarm.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
