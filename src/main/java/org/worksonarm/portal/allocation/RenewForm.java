package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.kernel.TypedDay;

/** Until when a loan is to last, as it is typed. */
record RenewForm(String until, @Nullable Long version) {

    RenewForm(@Nullable String until, @Nullable Long version) {
        this.until = Objects.requireNonNullElse(until, "");
        this.version = version;
    }

    static RenewForm of(Loan loan) {
        return new RenewForm(loan.endsOn().toString(), loan.version());
    }

    Optional<LocalDate> day(BindingResult errors) {
        var day = TypedDay.parse(until);
        if (day.isEmpty()) {
            errors.rejectValue("until", "loanForm.until.day");
        }
        return day;
    }

    /** A form without a version was never shown by the portal, so it cannot be up to date. */
    long seenVersion() {
        return version == null ? -1 : version;
    }
}
