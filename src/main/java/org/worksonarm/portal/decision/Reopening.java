package org.worksonarm.portal.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.worksonarm.portal.account.AccountId;

/** Why a decision that was told no longer stands. */
@Embeddable
record Reopening(
        @Column(name = "reopened_at") Instant at,

        @AttributeOverride(name = "value", column = @Column(name = "reopened_by"))
        AccountId by,

        @Column(name = "reopened_because") String reason) {}
