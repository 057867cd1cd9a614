package org.worksonarm.portal.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.Scenery;

/** Applications with reviews, each by a reviewer of its own, for tests of this module. */
@TestComponent
class Reviewed {

    private final Scenery scenery;
    private final ReviewWriting writing;
    private final Rubrics rubrics;

    Reviewed(Scenery scenery, ReviewWriting writing, Rubrics rubrics) {
        this.scenery = scenery;
        this.writing = writing;
        this.rubrics = rubrics;
    }

    UUID application() {
        return scenery.application("Calibrated", 5).value();
    }

    /** Tells who gave each of the points. */
    List<AccountId> review(UUID application, int... points) {
        return Arrays.stream(points)
                .mapToObj(given -> review(application, given))
                .toList();
    }

    private AccountId review(UUID application, int given) {
        var reviewer = scenery.person("Rater", Role.REVIEWER).accountId();
        writing.submit(new ApplicationId(application), reviewer, Scenery.all(rubrics.current(), given));
        return reviewer;
    }
}
