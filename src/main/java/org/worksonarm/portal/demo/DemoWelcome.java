package org.worksonarm.portal.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the end of the log what a stranger needs. */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private final DemoSettings settings;

    DemoWelcome(DemoSettings settings) {
        this.settings = settings;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        LOG.info("""


                The Works on Arm portal, demo programme: http://127.0.0.1:{}
                Sign in at http://127.0.0.1:{}/sign-in as the maintainer, the reviewer or the admin; no password.
                The data is kept in {}
                To start afresh, stop the portal and delete that folder.
                """, port, port, settings.directory());
    }
}
