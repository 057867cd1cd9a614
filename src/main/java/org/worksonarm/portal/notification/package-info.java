/** Mail: an outbox written with each change, and the rounds that empty it. It listens and is never called. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "record",
            "account",
            "program",
            "application",
            "assignment",
            "review",
            "decision",
            "conflict",
            "allocation",
            "amendment",
            "hardware",
            "handover",
            "provisioning",
            "lease",
            "conversation",
            "discussion",
            "team",
            "waiting",
            "usage",
            "closing"
        })
package org.worksonarm.portal.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
