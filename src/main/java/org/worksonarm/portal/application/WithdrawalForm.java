package org.worksonarm.portal.application;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a team withdraws its application, as typed. */
record WithdrawalForm(
        @Size(max = 500, message = "{withdrawal.reason}") @Nullable
        String reason) {

    String text() {
        return reason == null ? "" : reason.strip();
    }
}
