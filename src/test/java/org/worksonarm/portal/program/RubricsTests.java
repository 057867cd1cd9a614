package org.worksonarm.portal.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
class RubricsTests {

    @Autowired
    Rubrics rubrics;

    @Autowired
    FocusAreas areas;

    @Test
    void currentRubricScoresEachFocusAreaAndFourCrossCriteria() {
        var rubric = rubrics.current();

        assertThat(rubric.criteria())
                .filteredOn(Criterion::mayNotApply)
                .extracting(Criterion::key)
                .containsExactlyElementsOf(
                        areas.all().stream().map(FocusArea::slug).toList());
        assertThat(rubric.criteria())
                .filteredOn(criterion -> !criterion.mayNotApply())
                .extracting(Criterion::key)
                .containsExactly("impact", "ambition", "readiness", "upstreaming");
    }

    @Test
    void everyPointOfEveryCriterionHasAnAnchor() {
        assertThat(rubrics.current().criteria())
                .allSatisfy(criterion -> assertThat(criterion.anchors())
                        .hasSize(Rubric.HIGHEST_POINTS + 1)
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }
}
