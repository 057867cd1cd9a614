package org.worksonarm.portal.provisioning;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Tells events in a transaction of their own. */
@TestComponent
class Teller {

    private final ApplicationEventPublisher events;

    Teller(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    void tell(Object event) {
        events.publishEvent(event);
    }
}
