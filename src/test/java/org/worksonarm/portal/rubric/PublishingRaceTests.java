package org.worksonarm.portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.program.RubricDrafting;
import org.worksonarm.portal.program.RubricEdition;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** Admins who do the same thing at the same moment. */
@PortalTest
@Import(RubricScene.class)
class PublishingRaceTests {

    private static final int ADMINS = 8;

    @Autowired
    RubricDrafting drafting;

    @Autowired
    RubricEditing editing;

    @Autowired
    Rubrics rubrics;

    @Autowired
    RubricScene scene;

    @Autowired
    Clock clock;

    @AfterEach
    void forget() {
        scene.forgetAllAfterVersion2();
    }

    @Test
    void beginOneDraft() throws InterruptedException {
        AtOnce.answers(all(() -> {
            drafting.begin();
            return true;
        }));

        assertThat(rubrics.draft().orElseThrow().rubric().criteria()).hasSize(11);
    }

    @Test
    void publishOnce() throws InterruptedException {
        drafting.begin();

        var editions = AtOnce.answers(all(() -> editing.publish(0L, clock.instant())));

        assertThat(editions.stream().flatMap(Optional::stream).map(RubricEdition::version))
                .containsExactly(3);
    }

    @Test
    void neverPublishWhatAnotherChangesAtTheSameMoment() throws InterruptedException {
        drafting.begin();
        var edge = scene.criterion("edge");

        var answers = AtOnce.answers(List.<Callable<Boolean>>of(
                () -> editing.publish(0L, clock.instant()).isPresent(), () -> retires(edge)));

        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(rubrics.current().version() == 3).isEqualTo(answers.getFirst());
    }

    private boolean retires(UUID criterion) {
        try {
            editing.retire(criterion, 0L);
            return true;
        } catch (NotFound published) {
            return false;
        }
    }

    private static <T> List<Callable<T>> all(Callable<T> each) {
        return Collections.nCopies(ADMINS, each);
    }
}
