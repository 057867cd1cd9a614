package org.worksonarm.portal.application;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text that is a whole number from 1 to a highest one, in digits only; null is fine. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WholeNumber.Check.class)
@interface WholeNumber {

    int max();

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Takes what {@link Integer#valueOf(String)} takes, but for signs. */
    class Check implements ConstraintValidator<WholeNumber, String> {

        private int max;

        @Override
        public void initialize(WholeNumber number) {
            max = number.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || (text.matches("[0-9]{1,9}") && isInRange(Integer.parseInt(text)));
        }

        private boolean isInRange(int number) {
            return number >= 1 && number <= max;
        }
    }
}
