package org.worksonarm.portal.planning;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;

/** Whom a plan is to ask, and in place of which of its lines, if any. */
record PlanLineForm(
        @Pattern(regexp = ConflictWall.ID_PATTERN, message = "{assignForm.reviewer.missing}")
        String reviewer,

        @Pattern(regexp = "|" + ConflictWall.ID_PATTERN, message = "{planLineForm.instead.unknown}")
        String instead,

        @Nullable Long version) {

    PlanLineForm(@Nullable String reviewer, @Nullable String instead, @Nullable Long version) {
        this.reviewer = reviewer == null ? "" : reviewer;
        this.instead = instead == null ? "" : instead;
        this.version = version;
    }

    AccountId account() {
        return AccountId.of(reviewer);
    }

    Optional<UUID> line() {
        return instead.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(instead));
    }

    long knownVersion() {
        return version == null ? -1 : version;
    }
}
