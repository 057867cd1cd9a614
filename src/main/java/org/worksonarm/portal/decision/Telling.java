package org.worksonarm.portal.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;

/** Who released a decision, and when the applicants had this answer, and any answer at all. */
@Embeddable
record Telling(
        @AttributeOverride(name = "value", column = @Column(name = "released_by")) @Nullable
        AccountId by,

        @Column(name = "decided_at") @Nullable Instant at,
        @Column(name = "first_decided_at") @Nullable Instant first) {

    static Telling none() {
        return new Telling(null, null, null);
    }

    /** An answer given now, after another one where there was one. */
    static Telling of(AccountId by, Instant at, @Nullable Telling earlier) {
        return new Telling(by, at, earlier == null || earlier.first == null ? at : earlier.first);
    }
}
