package org.worksonarm.portal.allocation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a loan ends before its time, and after which day. */
record CutForm(
        @NotBlank(message = "{cutForm.reason.missing}") @Size(max = 2000, message = "{cutForm.reason.long}")
        String reason,

        @Pattern(regexp = "TODAY|YESTERDAY", message = "{cutForm.lastDay.missing}")
        String lastDay,

        @Nullable Long version) {

    CutForm {
        reason = reason == null ? "" : reason;
        lastDay = lastDay == null ? "" : lastDay;
    }

    static CutForm of(Loan loan) {
        return new CutForm("", "TODAY", loan.version());
    }

    LoanCut cut(Ending ending, LocalDate today) {
        var last = lastDay.equals("YESTERDAY") ? today.minusDays(1) : today;
        return new LoanCut(ending, last, reason, version == null ? -1 : version);
    }
}
