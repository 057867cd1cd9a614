/**
 * Hand-over: how a team gets to what is lent to it. People keep SSH public keys, admins give access details, the team says
 * that it can log in, and machines start with what their team chose.
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
            "markup"
        })
package org.worksonarm.portal.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
