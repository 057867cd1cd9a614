package org.worksonarm.portal.application;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.kernel.PlausibleYears;

/** A text that is a day of the calendar as browsers send it, such as {@code 2026-11-23}; null is fine. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CalendarDay.Check.class)
@interface CalendarDay {

    String message() default "{day.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Understands what {@link LocalDate#parse(CharSequence)} does. */
    class Check implements ConstraintValidator<CalendarDay, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            try {
                return text == null || PlausibleYears.contain(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }
}
