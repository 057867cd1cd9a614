package org.worksonarm.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What happened in the demo before its visitor came: the real applications were imported, and in an invented autumn some
 * of them were put up again, reviewed, decided and given machines. Everything goes through the use cases of the modules,
 * at a moment of the past that the clock is set to.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoSeason {

    private final DemoBeginning beginning;
    private final DemoAutumn autumn;
    private final DemoCommittee committee;
    private final DemoAftermath aftermath;

    DemoSeason(DemoBeginning beginning, DemoAutumn autumn, DemoCommittee committee, DemoAftermath aftermath) {
        this.beginning = beginning;
        this.autumn = autumn;
        this.committee = committee;
        this.aftermath = aftermath;
    }

    void pass() {
        beginning.pass();
        committee.review(autumn.reopen());
        autumn.decide();
        committee.assignTheRest();
        aftermath.pass();
    }
}
