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

    private final DemoArchive archive;
    private final DemoAutumn autumn;
    private final DemoReviews reviews;
    private final DemoAwards awards;

    DemoSeason(DemoArchive archive, DemoAutumn autumn, DemoReviews reviews, DemoAwards awards) {
        this.archive = archive;
        this.autumn = autumn;
        this.reviews = reviews;
        this.awards = awards;
    }

    void pass() {
        archive.importOldRecords();
        reviews.write(autumn.reopen());
        autumn.decide();
        awards.carryOut();
    }
}
