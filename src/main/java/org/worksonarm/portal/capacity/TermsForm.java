package org.worksonarm.portal.capacity;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.kernel.TypedDay;

/** What an admin types about the terms of a machine. */
record TermsForm(
        @Pattern(regexp = "\\s*(30|[12]?\\d)\\s*", message = "{termsForm.cleaningDays.amount}")
        String cleaningDays,

        @Pattern(regexp = "\\s*(16|1[0-5](\\.\\d)?|[1-9](\\.\\d)?)\\s*", message = "{termsForm.vcpuOvercommit.amount}")
        String vcpuOvercommit,

        String retiresOn,
        @Nullable Long version) {

    /** The version of terms that nobody has changed yet. */
    static final long NEW = -1;

    TermsForm {
        cleaningDays = Objects.requireNonNullElse(cleaningDays, "");
        vcpuOvercommit = Objects.requireNonNullElse(vcpuOvercommit, "");
        retiresOn = Objects.requireNonNullElse(retiresOn, "");
    }

    static TermsForm of(TermsView view) {
        var terms = view.terms();
        return new TermsForm(
                "" + terms.cleaningDays(), terms.overcommit(), Objects.toString(terms.retiresOn(), ""), view.version());
    }

    /** Empty where it is wrong, and then {@code errors} tells why. */
    Optional<Terms> terms(BindingResult errors) {
        var day = TypedDay.parse(retiresOn);
        if (!retiresOn.isBlank() && day.isEmpty()) {
            errors.rejectValue("retiresOn", "termsForm.retiresOn.day");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Terms(
                        Integer.parseInt(cleaningDays.strip()),
                        new BigDecimal(vcpuOvercommit.strip()),
                        day.orElse(null)));
    }

    /** A form without a version was never shown by the portal, so it cannot be up to date. */
    long seenVersion() {
        return version == null ? Long.MIN_VALUE : version;
    }
}
