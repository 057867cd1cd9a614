package org.worksonarm.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

class AssignmentTests {

    private final Assignment assignment =
            new Assignment(ApplicationId.create(), AccountId.create(), Scenery.TODAY, AccountId.create(), Scenery.NOW);

    @Test
    void isOpenFirst() {
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    void isDoneOnceItsReviewIsIn() {
        assignment.finish(Scenery.NOW);

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void endsOnlyOnce() {
        assignment.decline("I know the authors.", Scenery.NOW);

        assertThatIllegalStateException().isThrownBy(() -> assignment.finish(Scenery.NOW));
        assertThatIllegalStateException().isThrownBy(() -> assignment.withdraw("Late", Scenery.NOW));
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.DECLINED);
    }

    @Test
    void nobodyAskedForIsDoneAtOnce() {
        var unasked = Assignment.unasked(ApplicationId.create(), AccountId.create(), Scenery.NOW);

        assertThat(unasked.status()).isEqualTo(AssignmentStatus.DONE);
    }
}
