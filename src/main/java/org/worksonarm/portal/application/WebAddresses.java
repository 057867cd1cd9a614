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
import org.worksonarm.portal.kernel.WebAddress;

/** A text of web addresses, one a line, each beginning with http:// or https://; null is fine. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddresses.Check.class)
@interface WebAddresses {

    String message() default "{address.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks each line. */
    class Check implements ConstraintValidator<WebAddresses, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .allMatch(WebAddress::isOne);
        }
    }
}
