package org.worksonarm.portal.demo;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.program.CriterionText;
import org.worksonarm.portal.program.RubricDrafting;
import org.worksonarm.portal.program.Rubrics;

/** What the demo's admin is planning: a next version of the rubric, in which ambition counts more. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoPlanning {

    private final DemoStage stage;
    private final RubricDrafting drafting;
    private final Rubrics rubrics;

    DemoPlanning(DemoStage stage, RubricDrafting drafting, Rubrics rubrics) {
        this.stage = stage;
        this.drafting = drafting;
        this.rubrics = rubrics;
    }

    void draftRubric() {
        stage.act(stage.admin(), Duration.ofDays(3), () -> {
            drafting.begin();
            var ambition =
                    rubrics.draft().orElseThrow().rubric().criterion("ambition").orElseThrow();
            drafting.change(
                    ambition.id(),
                    new CriterionText(ambition.name(), ambition.question(), BigDecimal.valueOf(4), ambition.anchors()));
        });
    }
}
