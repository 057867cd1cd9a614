package org.worksonarm.portal.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.worksonarm.portal.support.PortalTest;

/** A test of the portal with a mail server, whose port the test sets; no round begins by itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "portal.mail.every=1h",
            "portal.mail.from=Works on Arm <portal@example.org>",
            "portal.address=https://portal.example.org"
        })
@interface MailTest {}
