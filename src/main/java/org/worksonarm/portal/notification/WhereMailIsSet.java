package org.worksonarm.portal.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Is there where a mail server is named; an empty name, as containers like to pass it, names none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
@interface WhereMailIsSet {}
