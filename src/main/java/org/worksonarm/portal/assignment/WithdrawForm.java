package org.worksonarm.portal.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;

/** Whose assignment an admin takes back, and why. */
record WithdrawForm(
        @Pattern(regexp = ConflictWall.ID_PATTERN, message = "{withdrawForm.assigned.missing}")
        String assigned,

        @NotBlank(message = "{withdrawForm.reason.missing}") @Size(max = 500, message = "{withdrawForm.reason.long}")
        String reason) {

    WithdrawForm(@Nullable String assigned, @Nullable String reason) {
        this.assigned = assigned == null ? "" : assigned;
        this.reason = reason == null ? "" : reason.strip();
    }

    static WithdrawForm empty() {
        return new WithdrawForm("", "");
    }

    AccountId account() {
        return AccountId.of(assigned);
    }
}
